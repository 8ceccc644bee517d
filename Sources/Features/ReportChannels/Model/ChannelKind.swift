/// What a channel is for. Each kind has recipients of its own.
public enum ChannelKind: String, Sendable, Codable, CaseIterable {
    /// What somebody saw, or knows of somebody.
    case sighting
    /// Somebody who may be a victim: the desk of those who care for victims.
    case victim
    /// Somebody who works for a supplier: the modern slavery lead, never those who buy.
    case supplierWorker
    /// Wrongdoing within the police or a partner: professional standards or the commissioner, never the line.
    case whistleBlowing

    /// Whether what finds no channel of its own kind may go to the one for sightings. Whistle-blowing never does: its recipients are the
    /// point of it.
    public var mayFallBack: Bool { self == .victim || self == .supplierWorker }
}
