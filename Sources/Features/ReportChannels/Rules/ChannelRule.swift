import Languages

/// What may be settled about a channel.
enum ChannelRule {
    static let longestName = 200

    /// - Throws: `ReportChannelsError` `.nameMissing`, `.tooLong`, `.outOfRange`, `.badAddress`.
    static func check(_ terms: ReportChannel.Terms) throws(ReportChannelsError) {
        let name = terms.name
        guard !name.english.isEmpty, !name.welsh.isEmpty else { throw ReportChannelsError(.nameMissing) }
        guard max(name.english.utf8.count, name.welsh.utf8.count) <= longestName, (terms.area ?? "").utf8.count <= 40
        else { throw ReportChannelsError(.tooLong) }
        guard ReportChannel.Terms.lookHours.contains(terms.firstLookHours),
            ReportChannel.Terms.daysKept.contains(terms.keepDays),
            (0...1_440).contains(terms.opensAt), (0...1_440).contains(terms.closesAt), terms.opensAt < terms.closesAt
        else { throw ReportChannelsError(.outOfRange) }
        guard terms.controlRoom.isEmpty || isAddress(terms.controlRoom) else { throw ReportChannelsError(.badAddress) }
    }

    /// One @ with something on either side, no blanks and no line ends. Whether mail arrives there, only a letter shows.
    private static func isAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && text.utf8.count <= 254
            && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "<") }
    }
}
