import EthicalEmployment

extension WorkQuestion {
    /// The question of the questionnaire that comes with the program which asks a supplier the same. An organisation that asks it
    /// otherwise has no answers here.
    var questionnaireKey: String {
        switch self {
        case .zeroHours: "pay.zeroHours"
        case .umbrella: "pay.umbrella"
        case .falseSelfEmployment: "work.selfEmployed"
        }
    }
}
