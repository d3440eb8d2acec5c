package org.banso.platform.web.tags;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.ImportHandler;
import jakarta.el.MethodExpression;
import jakarta.el.MethodInfo;
import jakarta.el.PropertyNotFoundException;
import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import java.util.Objects;

/**
 * Method expression over a value expression: what is not found as a property is called as a method. Without an
 * expression it does nothing, so that a button may merely submit.
 */
final class DeferredAction extends MethodExpression {

    private static final long serialVersionUID = 1L;

    private final ValueExpression given;

    DeferredAction(ValueExpression given) {
        this.given = given;
    }

    @Override
    public Object invoke(ELContext context, Object[] params) {
        return given == null ? null : given.getValue(new CallingContext(context, params));
    }

    @Override
    public MethodInfo getMethodInfo(ELContext context) {
        return new MethodInfo(getExpressionString(), Object.class, new Class<?>[0]);
    }

    @Override
    public String getExpressionString() {
        return given == null ? "" : given.getExpressionString();
    }

    @Override
    public boolean isLiteralText() {
        return given != null && given.isLiteralText();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeferredAction that && Objects.equals(given, that.given);
    }

    @Override
    public int hashCode() {
        return Objects.hash(given);
    }

    /** The page's own context with a resolver that falls back to calling; everything else is passed through. */
    private static final class CallingContext extends ELContext {

        private final ELContext page;
        private final ELResolver resolver;

        CallingContext(ELContext page, Object[] params) {
            this.page = page;
            this.resolver = new CallingResolver(page.getELResolver(), params);
        }

        @Override
        public ELResolver getELResolver() {
            return resolver;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return page.getFunctionMapper();
        }

        @Override
        public VariableMapper getVariableMapper() {
            return page.getVariableMapper();
        }

        @Override
        public ImportHandler getImportHandler() {
            return page.getImportHandler();
        }

        @Override
        public Object getContext(Class<?> key) {
            return page.getContext(key);
        }

        @Override
        public void putContext(Class<?> key, Object contextObject) {
            page.putContext(key, contextObject);
        }
    }

    private static final class CallingResolver extends ELResolver {

        private final ELResolver page;
        private final Object[] params;

        CallingResolver(ELResolver page, Object[] params) {
            this.page = page;
            this.params = params;
        }

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            if (base == null) {
                return page.getValue(context, null, property);
            }
            try {
                return page.getValue(context, base, property);
            } catch (PropertyNotFoundException notAProperty) {
                context.setPropertyResolved(false);
                return page.invoke(context, base, property, null, params == null ? new Object[0] : params);
            }
        }

        @Override
        public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
            return page.invoke(context, base, method, types, arguments);
        }

        @Override
        public Class<?> getType(ELContext context, Object base, Object property) {
            return page.getType(context, base, property);
        }

        @Override
        public void setValue(ELContext context, Object base, Object property, Object value) {
            page.setValue(context, base, property, value);
        }

        @Override
        public boolean isReadOnly(ELContext context, Object base, Object property) {
            return page.isReadOnly(context, base, property);
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, Object base) {
            return page.getCommonPropertyType(context, base);
        }

        @Override
        public <T> T convertToType(ELContext context, Object object, Class<T> target) {
            return page.convertToType(context, object, target);
        }
    }
}
