package org.headwaters.commitments;

import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** What is computed of a promise's health has one way out: the course of that promise, which asks who reads it. */
class HealthIsPrivateTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.headwaters");

    @Test
    void noListExportOrInterface_knowsIt() {
        known("(Computed|Health|Progress|CourseDesk|CourseShown|CommitmentMilestone)")
                .check(HOUSE);
    }

    @Test
    void whoeverKnowsIt_isFound() {
        assertThatThrownBy(() ->
                        known("(Computed|Health|Progress|CommitmentMilestone)").check(HOUSE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("CourseDesk");
    }

    private static ArchRule known(String names) {
        var room = "org\\.headwaters\\.commitments\\.";
        return noClasses()
                .that(com.tngtech.archunit.base.DescribedPredicate.not(nameMatching(room + names + "(\\$.*)?")))
                .should()
                .dependOnClassesThat(nameMatching(room + "(Computed|Health)(\\$.*)?"));
    }
}
