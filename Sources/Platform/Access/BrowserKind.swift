/// The browser that a session was begun in, roughly: enough for a person to know their own, too little to follow anybody.
public enum BrowserKind: String, Sendable, Codable, CaseIterable {
    case edge
    case chrome
    case firefox
    case safari
    case other

    /// Reads what browsers say of themselves. Most claim to be the others too, so the order matters.
    public init(userAgent: String) {
        let text = userAgent.prefix(1000)
        self =
            switch true {
            case text.contains("Edg/"): .edge
            case text.contains("Firefox/"): .firefox
            case text.contains("Chrome/"), text.contains("CriOS/"): .chrome
            case text.contains("Safari/"): .safari
            default: .other
            }
    }
}
