/// What belongs together in a list of numbers. Words: `contact.group.<group>`.
public enum ContactGroup: String, CaseIterable, Sendable {
    /// Somebody is in danger now.
    case danger
    /// Advice, or telling what one knows, without the police.
    case talk
    /// The police, where nothing is urgent.
    case police
    /// For adults who may be victims.
    case support
    case children
}
