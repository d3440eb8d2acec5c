package org.banso.platform;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.banso.shared.NotAllowed;

/** Default deny at the door of every service. */
@Requires
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class RequiresInterceptor implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Actor actor;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Requires rule = ruleFor(call.getMethod());
        if (rule == null || !satisfied(rule)) {
            throw new NotAllowed();
        }
        return call.proceed();
    }

    private static Requires ruleFor(Method method) {
        Requires own = method.getAnnotation(Requires.class);
        return own != null ? own : method.getDeclaringClass().getAnnotation(Requires.class);
    }

    private boolean satisfied(Requires rule) {
        return rule.open()
            || rule.signedIn() && (actor.signedIn() || actor.who() == Who.SYSTEM)
            || Arrays.stream(rule.value()).anyMatch(actor::has);
    }
}
