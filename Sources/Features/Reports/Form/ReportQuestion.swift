/// A field of the form. The names stand in sealed reports: never give one another meaning. Everything may be left empty but
/// `whatHappened`.
public enum ReportQuestion: String, Sendable, Codable, CaseIterable {
    case whatHappened
    case when
    case whenWords
    case goingOn
    case placeWords
    case placeTown
    case placePostcode
    /// Degrees of WGS 84, as the reporter's telephone told them or as they were typed.
    case placeLatitude
    case placeLongitude
    case notThereNow
    case peopleNumber
    case peopleWords
    case childSeen
    case vehicleWords
    case businessName
    case businessWords
    case setting
    case signs
    case wrongdoing
    case name
    case contactWay
    case contactWords
    case contactSafe
    case interpreter

    public enum Kind: Sendable, Hashable {
        case line
        case text
        case one
        case any
    }

    public var kind: Kind {
        switch self {
        case .whatHappened, .whenWords, .placeWords, .peopleWords, .vehicleWords, .businessWords, .contactSafe: .text
        case .placeTown, .placePostcode, .placeLatitude, .placeLongitude, .peopleNumber, .businessName, .name,
            .contactWords, .interpreter:
            .line
        case .when, .goingOn, .childSeen, .setting, .contactWay: .one
        case .signs, .wrongdoing, .notThereNow: .any
        }
    }

    /// The codes of the answers to choose from; empty for words. Those of `setting` and `signs` stand in what the public is told about signs.
    public var codes: [String] {
        switch self {
        case .when: ["now", "today", "lastDays", "lastWeeks", "longerAgo", "notSure"]
        case .goingOn, .childSeen: ["yes", "no", "notSure"]
        case .contactWay: ["none", "number", "phone", "text", "email", "other"]
        case .wrongdoing: ["crime", "duty", "justice", "safety", "environment", "harassment", "hiding"]
        case .notThereNow: ["yes"]
        default: []
        }
    }

    /// Most bytes of an answer in words: pages that carry the answers stay under 50 kB.
    public var longest: Int {
        switch self {
        case .whatHappened: 8_000
        default: kind == .text ? 2_000 : 300
        }
    }
}

extension ReportStep {
    /// What is asked on the page, in its order.
    public var questions: [ReportQuestion] {
        switch self {
        case .role, .area, .sharing, .protection, .files, .exclusions, .flags, .check: []
        case .what: [.whatHappened]
        case .when: [.when, .whenWords, .goingOn]
        case .place:
            [
                .placeWords, .placeTown, .placePostcode, .placeLatitude, .placeLongitude, .notThereNow,
            ]
        case .people: [.peopleNumber, .peopleWords, .childSeen]
        case .vehicles: [.vehicleWords]
        case .business: [.businessName, .businessWords]
        case .setting: [.setting]
        case .signs: [.signs]
        case .wrongdoing: [.wrongdoing]
        case .contact: [.contactWay, .contactWords, .contactSafe, .name, .interpreter]
        }
    }
}
