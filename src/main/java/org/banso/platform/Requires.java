package org.banso.platform;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rights of which the actor needs one to call a service or query. The rule on the method outranks the one on the
 * class. {@code @RolesAllowed} would be ignored on CDI beans without a word, hence our own (style.md, T1).
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Requires {
    /** Any one of these is enough. */
    @Nonbinding
    Right[] value() default {};

    /** Anybody who has signed in. */
    @Nonbinding
    boolean signedIn() default false;

    /** Everybody, signed in or not: sign-in itself, public figures. To be stated, never assumed. */
    @Nonbinding
    boolean open() default false;
}
