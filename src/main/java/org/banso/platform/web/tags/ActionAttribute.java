package org.banso.platform.web.tags;

import jakarta.el.MethodExpression;
import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/**
 * Makes an attribute of a tag file usable as an action. A tag file hands every attribute on as a value expression, so
 * {@code action="#{view.save}"} would be read as the property "save"; this handler puts an expression of the same name
 * in its place that calls the method instead.
 */
public final class ActionAttribute extends TagHandler {

    private final TagAttribute name;

    public ActionAttribute(TagConfig config) {
        super(config);
        name = getRequiredAttribute("name");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        var variables = context.getVariableMapper();
        String variable = name.getValue(context);
        ValueExpression given = variables.resolveVariable(variable);
        MethodExpression action = new DeferredAction(given);
        variables.setVariable(variable,
                context.getExpressionFactory().createValueExpression(action, MethodExpression.class));
    }
}
