package org.banso;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Version;
import jakarta.transaction.Transactional;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Calendar;
import java.util.Date;
import org.banso.platform.Requires;

/** The house rules that keep the code one house. Each says "all that", none lists classes. */
@AnalyzeClasses(packages = "org.banso", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> ENTITY = describe("entities", c -> c.isAnnotatedWith(Entity.class));
    /** Rows that are only ever added, or guarded by a lock instead of a version. */
    private static final DescribedPredicate<JavaClass> APPEND_ONLY_OR_LOCKED = describe("append-only or locked rows",
        c -> c.getSimpleName().endsWith("Event") || c.getSimpleName().equals("CaseNumber") || c.getSimpleName().endsWith("Content"));
    private static final DescribedPredicate<JavaClass> BOUNDARY = describe("services and queries", c -> c.isTopLevelClass()
        && c.getModifiers().contains(JavaModifier.PUBLIC)
        && (c.getSimpleName().endsWith("Queries") || c.isAnnotatedWith(Transactional.class) && !c.getSimpleName().endsWith("Repository")));
    private static final DescribedPredicate<JavaClass> OUTSIDE_THE_WAR = describe("launcher, demo and evaluation",
        c -> c.getPackageName().startsWith("org.banso.launch") || c.getPackageName().startsWith("org.banso.matching.eval") || c.getPackageName().startsWith("org.banso.demo"));

    @ArchTest
    static final ArchRule no_cycles = slices().matching("org.banso.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule shared_stands_alone = noClasses().that().resideInAPackage("org.banso.shared..").should()
        .dependOnClassesThat(resideInAPackage("org.banso..").and(not(resideInAPackage("org.banso.shared.."))));

    @ArchTest
    static final ArchRule platform_knows_no_feature = noClasses().that().resideInAPackage("org.banso.platform..").should()
        .dependOnClassesThat(resideInAPackage("org.banso..").and(not(resideInAPackage("org.banso.shared..")))
            .and(not(resideInAPackage("org.banso.platform.."))));

    @ArchTest
    static final ArchRule nothing_reaches_launcher_or_demo = noClasses().that(not(OUTSIDE_THE_WAR)).should().dependOnClassesThat(OUTSIDE_THE_WAR);

    @ArchTest
    static final ArchRule faces_stays_in_web = noClasses().that().resideOutsideOfPackage("..web..").should().dependOnClassesThat()
        .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule web_sees_no_entity = noClasses().that().resideInAPackage("..web..").should().dependOnClassesThat(ENTITY);

    @ArchTest
    static final ArchRule entity_manager_at_home = noClasses().that().haveSimpleNameNotEndingWith("Repository").and()
        .haveSimpleNameNotEndingWith("Queries").and().haveSimpleNameNotEndingWith("Scope").and().resideOutsideOfPackage("org.banso.platform..")
        .should().dependOnClassesThat().areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule repositories_hide = classes().that().haveSimpleNameEndingWith("Repository").should().notBePublic()
        .andShould().beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule entities_have_a_version = classes().that(ENTITY).and(not(APPEND_ONLY_OR_LOCKED)).should(
        new ArchCondition<>("have a @Version") {
            @Override
            public void check(JavaClass entity, ConditionEvents out) {
                if (entity.getAllFields().stream().noneMatch(field -> field.isAnnotatedWith(Version.class))) {
                    out.add(violated(entity, entity.getName() + " has no @Version"));
                }
            }
        });

    @ArchTest
    static final ArchRule entities_stay_simple = classes().that(ENTITY).should().onlyDependOnClassesThat(
        resideInAPackage("java..").or(resideInAPackage("jakarta.persistence..")).or(resideInAPackage("jakarta.validation.."))
            .or(resideInAPackage("org.banso.shared..")).or(resideInAPackage("org.banso.platform")).or(describe("their own feature", c -> true))
            .and(not(resideInAPackage("jakarta.faces..")).and(not(resideInAPackage("jakarta.enterprise..")))));

    @ArchTest
    static final ArchRule role_annotations_do_nothing = noMembers().should().beAnnotatedWith("jakarta.annotation.security.RolesAllowed")
        .orShould().beAnnotatedWith("jakarta.annotation.security.DenyAll").orShould().beAnnotatedWith("jakarta.annotation.security.PermitAll");

    @ArchTest
    static final ArchRule role_annotations_on_types_do_nothing = noClasses().should().beAnnotatedWith("jakarta.annotation.security.RolesAllowed")
        .orShould().beAnnotatedWith("jakarta.annotation.security.DenyAll").orShould().beAnnotatedWith("jakarta.annotation.security.PermitAll");

    @ArchTest
    static final ArchRule rights_are_stated = methods().that().areDeclaredInClassesThat(BOUNDARY).and().arePublic().and().areNotStatic().should(
        new ArchCondition<>("be covered by @Requires") {
            @Override
            public void check(JavaMethod method, ConditionEvents out) {
                if (!method.isAnnotatedWith(Requires.class) && !method.getOwner().isAnnotatedWith(Requires.class)) {
                    out.add(violated(method, method.getFullName() + " states no right"));
                }
            }
        });

    @ArchTest
    static final ArchRule views_hold_no_entity = fields().that().areDeclaredInClassesThat(describe("views",
        c -> c.isAnnotatedWith(ViewScoped.class) || c.isAnnotatedWith(SessionScoped.class))).should().notHaveRawType(ENTITY);

    @ArchTest
    static final ArchRule only_the_sign_in_lives_in_the_session = classes().that().areAnnotatedWith(SessionScoped.class).should().haveSimpleName("SignedIn");

    @ArchTest
    static final ArchRule the_clock_is_injected = noClasses().that(not(OUTSIDE_THE_WAR)).should().callMethod(Instant.class, "now")
        .orShould().callMethod(LocalDate.class, "now").orShould().callMethod(LocalDateTime.class, "now");

    @ArchTest
    static final ArchRule no_old_dates = noClasses().that().doNotHaveSimpleName("Mailer").should().dependOnClassesThat().areAssignableTo(Date.class)
        .orShould().dependOnClassesThat().areAssignableTo(Calendar.class);

    @ArchTest
    static final ArchRule ejb_only_in_platform = noClasses().that().resideOutsideOfPackage("org.banso.platform..").should()
        .dependOnClassesThat().resideInAPackage("jakarta.ejb..");

    /** Whatever address a person types, the server goes nowhere: it opens connections to its database, mail server and scanner alone. */
    @ArchTest
    static final ArchRule a51_nothing_is_fetched = noClasses().that(not(OUTSIDE_THE_WAR)).should().dependOnClassesThat().resideInAPackage("java.net.http..")
        .orShould().dependOnClassesThat().areAssignableTo(URLConnection.class).orShould().callMethod(URL.class, "openStream").orShould().callMethod(URL.class, "openConnection")
        .orShould().callMethod(URL.class, "getContent");

    @ArchTest
    static final ArchRule a51_only_the_scanner_has_a_socket = noClasses().that(not(OUTSIDE_THE_WAR)).and().doNotHaveSimpleName("Clamd").should().dependOnClassesThat()
        .areAssignableTo(Socket.class);
}
