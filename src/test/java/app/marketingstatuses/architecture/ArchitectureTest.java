package app.marketingstatuses.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The arrows of ARCHITECTURE.md. Each rule was seen to fail once against a class made to break it. */
@AnalyzeClasses(packages = "app.marketingstatuses", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule arrowsGoDownOnly = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("domain")
            .definedBy("app.marketingstatuses.domain..")
            .layer("engine")
            .definedBy("app.marketingstatuses.engine..")
            .layer("shop")
            .definedBy("app.marketingstatuses.shop..")
            .layer("store")
            .definedBy("app.marketingstatuses.store..")
            .layer("chunk")
            .definedBy("app.marketingstatuses.chunk..")
            .layer("mail")
            .definedBy("app.marketingstatuses.mail..")
            .layer("promo")
            .definedBy("app.marketingstatuses.promo..")
            .layer("tasks")
            .definedBy("app.marketingstatuses.tasks..")
            .layer("tunnel")
            .definedBy("app.marketingstatuses.tunnel..")
            .layer("settings")
            .definedBy("app.marketingstatuses.settings..")
            .layer("demo")
            .definedBy("app.marketingstatuses.demo..")
            .layer("doctor")
            .definedBy("app.marketingstatuses.doctor..")
            .layer("cli")
            .definedBy("app.marketingstatuses.cli..")
            .layer("session")
            .definedBy("app.marketingstatuses.session..")
            .layer("ui")
            .definedBy("app.marketingstatuses.ui..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ui")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("session")
            .mayOnlyBeAccessedByLayers("cli", "ui")
            .whereLayer("doctor")
            .mayOnlyBeAccessedByLayers("cli", "ui", "session")
            .whereLayer("demo")
            .mayOnlyBeAccessedByLayers("ui", "session")
            .whereLayer("tunnel")
            .mayOnlyBeAccessedByLayers("ui", "session")
            .whereLayer("settings")
            .mayOnlyBeAccessedByLayers("cli", "ui", "session", "tunnel")
            .whereLayer("tasks")
            .mayOnlyBeAccessedByLayers("cli", "ui", "session", "demo")
            .whereLayer("chunk")
            .mayOnlyBeAccessedByLayers("cli", "ui", "session", "doctor", "mail")
            .whereLayer("mail")
            .mayOnlyBeAccessedByLayers("cli", "ui", "session", "doctor")
            .whereLayer("promo")
            .mayOnlyBeAccessedByLayers("cli", "ui", "session", "doctor")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("cli", "ui", "session", "doctor", "tasks", "promo")
            .whereLayer("shop")
            .mayOnlyBeAccessedByLayers(
                    "cli", "ui", "session", "doctor", "demo", "mail", "store", "tasks", "settings", "tunnel", "promo")
            .whereLayer("engine")
            .mayOnlyBeAccessedByLayers("cli", "ui", "session", "doctor", "mail", "store", "shop", "tasks", "promo");

    @ArchTest
    static final ArchRule domainAndEngineKnowNoInputOrOutput = noClasses()
            .that()
            .resideInAnyPackage("app.marketingstatuses.domain..", "app.marketingstatuses.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "java.io..",
                    "java.nio..",
                    "java.net..",
                    "jakarta..",
                    "javafx..",
                    "freemarker..",
                    "com.fasterxml..",
                    "com.zaxxer..",
                    "com.mysql..",
                    "org.h2..",
                    "picocli..");

    @ArchTest
    static final ArchRule chunksKnowNothingOfTheShopNorOfFiles = noClasses()
            .that()
            .resideInAPackage("app.marketingstatuses.chunk..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "app.marketingstatuses.shop..",
                    "app.marketingstatuses.mail..",
                    "app.marketingstatuses.store..",
                    "app.marketingstatuses.engine..",
                    "java.sql..",
                    "javax.sql..",
                    "java.nio.file..",
                    "java.net.http..",
                    "jakarta..",
                    "javafx..");

    /** What an error says may quote a customer: {@code domain.Outline} tells its places. */
    @ArchTest
    static final ArchRule nobodyPrintsWhatAnErrorSays =
            noClasses().should().callMethodWhere(target(name("printStackTrace")));

    @ArchTest
    static final ArchRule javaFxStaysInTheDesktop = noClasses()
            .that()
            .resideOutsideOfPackage("app.marketingstatuses.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..");

    @ArchTest
    static final ArchRule picocliStaysInTheCommands = noClasses()
            .that()
            .resideOutsideOfPackage("app.marketingstatuses.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule theKeyStoreIsTheDesktopsAlone = noClasses()
            .that()
            .resideOutsideOfPackage("app.marketingstatuses.ui..")
            .and()
            .doNotHaveSimpleName("SystemKeyStore")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("SystemKeyStore")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("com.github.javakeyring..");

    @ArchTest
    static final ArchRule sshStaysInTheTunnel = noClasses()
            .that()
            .resideOutsideOfPackage("app.marketingstatuses.tunnel..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.jcraft..");

    @ArchTest
    static void onlyCommandsWriteToStandardOutput(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackages("app.marketingstatuses.cli..", "app.marketingstatuses")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(classes);
    }

    @ArchTest
    static final ArchRule nobodyAsksTheSystemForTheTime = noClasses()
            .that()
            .resideOutsideOfPackages("app.marketingstatuses.cli..", "app.marketingstatuses")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault");

    @ArchTest
    static final ArchRule packagesFormNoCircles = slices().matching("app.marketingstatuses.(*)..")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(alwaysTrue(), resideInAPackage("app.marketingstatuses"));
}
