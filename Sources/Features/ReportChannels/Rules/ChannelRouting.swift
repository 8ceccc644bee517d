import Storage

/// Finds the channel of a report.
public enum ChannelRouting {
    /// The channel of the kind for the area; else that of the kind for every other area; else, where the kind allows, the one for
    /// sightings by the same rule. nil where none is open.
    public static func channel(
        of kind: ChannelKind, area: String?, among channels: [ReportChannel]
    ) -> ReportChannel? {
        let open = channels.filter(\.isOpen).sorted { $0.madeAt.milliseconds < $1.madeAt.milliseconds }
        let kinds = kind.mayFallBack ? [kind, .sighting] : [kind]
        for kind in kinds {
            let ofKind = open.filter { $0.kind == kind }
            if let area, let found = ofKind.first(where: { $0.terms.area == area }) { return found }
            if let found = ofKind.first(where: { $0.terms.area == nil }) { return found }
        }
        return nil
    }
}
