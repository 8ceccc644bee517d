import CodeOfPractice
import Languages

/// Where the program records what a commitment of the Welsh code of 2017 asks for, besides the plan.
enum CommitmentWays {
    static func ways(of commitment: Int, in version: CodeVersion, _ words: Words) -> [Crumb] {
        guard version.series == BuiltInCodes.welsh2017.series else { return [] }
        return switch commitment {
        case 1: [Crumb(words(.employmentChampionTitle), Address("/employment/champion"))]
        case 2: [Crumb(words(.employmentPolicyTitle), Address("/employment/whistle-blowing"))]
        case 5: [Crumb(words(.employmentPaymentsTitle), Address("/employment/payments"))]
        case 8:
            [
                Crumb(words(.employmentTermsTitle), Address("/employment/terms")),
                Crumb(words(.employmentTermsSuppliers), Address("/employment/terms/suppliers")),
            ]
        case 10:
            [
                Crumb(words(.employmentWageOwn), Address("/employment/living-wage/own")),
                Crumb(words(.employmentWageSuppliers), Address("/employment/living-wage")),
            ]
        default: []
        }
    }
}
