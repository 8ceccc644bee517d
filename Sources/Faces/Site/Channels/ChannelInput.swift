import Languages
import ReportChannels

/// What is settled about a channel, as somebody fills it in.
struct ChannelInput: Sendable {
    var kind: ChannelKind
    var name: BilingualText
    var area: String
    var lookHours: String
    var keepDays: String
    var controlRoom: String
    var opensAt: String
    var closesAt: String

    init(_ terms: ReportChannel.Terms = ReportChannel.Terms(name: .none), kind: ChannelKind = .sighting) {
        self.kind = kind
        name = terms.name
        area = terms.area ?? ""
        lookHours = "\(terms.firstLookHours)"
        keepDays = "\(terms.keepDays)"
        controlRoom = terms.controlRoom
        opensAt = Words.clock(terms.opensAt)
        closesAt = Words.clock(terms.closesAt)
    }

    /// - Parameter kind: where it is settled already.
    init(_ form: Form, kind: ChannelKind? = nil) {
        self.kind = kind ?? ChannelKind(rawValue: form["kind"]) ?? .sighting
        name = BilingualText(form["channel"], form["welshChannel"])
        area = form["area"]
        lookHours = form["lookHours"]
        keepDays = form["keepDays"]
        controlRoom = form["controlRoom"]
        opensAt = form["opensAt"]
        closesAt = form["closesAt"]
    }

    /// What is no number lies out of every range, which the service finds.
    var terms: ReportChannel.Terms {
        var terms = ReportChannel.Terms(name: name, area: area.isEmpty ? nil : area)
        terms.firstLookHours = Int(lookHours) ?? 0
        terms.keepDays = Int(keepDays) ?? 0
        terms.controlRoom = controlRoom
        terms.opensAt = Self.minute(opensAt) ?? -1
        terms.closesAt = Self.minute(closesAt) ?? -1
        return terms
    }

    /// Which fields a refusal is about.
    func fields(of code: ReportChannelsError.Code) -> [String] {
        switch code {
        case .nameMissing:
            [name.english.isEmpty ? "channel" : nil, name.welsh.isEmpty ? "welshChannel" : nil].compactMap { $0 }
        case .tooLong: ["channel"]
        case .alreadyThere, .areaUnknown: ["area"]
        case .badAddress: ["controlRoom"]
        case .outOfRange: outOfRange
        default: []
        }
    }

    private var outOfRange: [String] {
        let terms = terms
        let faults = [
            ReportChannel.Terms.lookHours.contains(terms.firstLookHours) ? nil : "lookHours",
            ReportChannel.Terms.daysKept.contains(terms.keepDays) ? nil : "keepDays",
            terms.opensAt < 0 ? "opensAt" : nil, terms.closesAt <= terms.opensAt ? "closesAt" : nil,
        ]
        return faults.compactMap { $0 }
    }

    private static func minute(_ text: String) -> Int? {
        let parts = text.split(separator: ":").map { Int($0) }
        guard parts.count >= 2, let hour = parts[0], let minute = parts[1], (0...24).contains(hour),
            (0..<60).contains(minute), hour * 60 + minute <= 1_440
        else { return nil }
        return hour * 60 + minute
    }
}
