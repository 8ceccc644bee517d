/// What a number is for. Words: `contact.name.<purpose>` and `contact.when.<purpose>`.
public enum ContactPurpose: String, CaseIterable, Codable, Hashable, Sendable {
    /// 999 by voice.
    case emergency
    /// 999 by text relay.
    case emergencyTextphone
    /// 999 by text message from a phone that was registered before.
    case emergencyText
    /// 999 in British Sign Language.
    case emergencySign
    /// The police where nothing is urgent.
    case police
    /// The same by text relay.
    case policeTextphone
    /// The Modern Slavery and Exploitation Helpline.
    case helpline
    case crimestoppers
    /// Corruption or abuse by police.
    case policeCorruption
    /// Support for adults who may be victims, in England and Wales.
    case adultSupport
    /// Independent Child Trafficking Guardians.
    case childGuardians
    /// Support in Wales: BAWSO.
    case walesSupport
    case childline

    /// Where lists show it.
    public var group: ContactGroup {
        switch self {
        case .emergency, .emergencyTextphone, .emergencyText, .emergencySign: .danger
        case .police, .policeTextphone, .policeCorruption: .police
        case .helpline, .crimestoppers: .talk
        case .adultSupport, .walesSupport: .support
        case .childGuardians, .childline: .children
        }
    }
}
