package org.banso.platform.web.tags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.el.BeanELResolver;
import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.MethodNotFoundException;
import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

/** A tag file is given its action as a value; pressing the button must call the method all the same. */
class DeferredActionTest {

    /** What a page's view bean looks like to the button. */
    public static final class Page {
        public String save() {
            return "saved";
        }

        public String getOutcome() {
            return "outcome";
        }
    }

    @Test
    void aMethodThatIsNoPropertyIsCalled() {
        assertEquals("saved", press("save"));
    }

    @Test
    void aPropertyIsReadAsItIs() {
        assertEquals("outcome", press("outcome"));
    }

    @Test
    void aMisspeltActionSaysSo() {
        assertThrows(MethodNotFoundException.class, () -> press("svae"));
    }

    @Test
    void aButtonWithoutActionMerelySubmits() {
        assertNull(new DeferredAction(null).invoke(new Plain(), new Object[0]));
    }

    private static Object press(String name) {
        return new DeferredAction(new Reading(new Page(), name)).invoke(new Plain(), new Object[0]);
    }

    /** {@code #{page.name}}, evaluated as the expression language does it. */
    private static final class Reading extends ValueExpression {
        private static final long serialVersionUID = 1L;
        private final transient Page page;
        private final String name;

        Reading(Page page, String name) {
            this.page = page;
            this.name = name;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getValue(ELContext context) {
            return (T) context.getELResolver().getValue(context, page, name);
        }

        @Override
        public void setValue(ELContext context, Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isReadOnly(ELContext context) {
            return true;
        }

        @Override
        public Class<?> getType(ELContext context) {
            return Object.class;
        }

        @Override
        public Class<?> getExpectedType() {
            return Object.class;
        }

        @Override
        public String getExpressionString() {
            return "#{page." + name + "}";
        }

        @Override
        public boolean isLiteralText() {
            return false;
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    private static final class Plain extends ELContext {
        private final ELResolver resolver = new BeanELResolver();

        @Override
        public ELResolver getELResolver() {
            return resolver;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
