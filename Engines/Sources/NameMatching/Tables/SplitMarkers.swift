/// Phrases that part one text into several names, an address or a note.
enum SplitMarkers {
    /// What follows a marker, and what stood before it.
    enum Meaning: Sendable, Equatable {
        /// A trading name follows.
        case tradingName
        /// A trading name stood before; the registered name follows.
        case tradingNameOf
        case formerName
        case alias
        /// An address follows: not a name.
        case careOf
        /// A note on the state of the company: not a name.
        case status
    }

    struct Marker: Sendable {
        let words: [String]
        let meaning: Meaning
    }

    /// Longer phrases first, so that the longest wins.
    static let all: [Marker] = table.flatMap { meaning, text in
        text.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map {
            Marker(words: $0.split(separator: " ").map(String.init), meaning: meaning)
        }
    }.filter { !$0.words.isEmpty }.sorted { $0.words.count > $1.words.count }

    /// Markers by their first word.
    static let byFirstWord: [String: [Marker]] = Dictionary(grouping: all) { $0.words[0] }

    private static let table: [(Meaning, String)] = [
        (
            .tradingName,
            """
            t a|t as|trading as|trades as|also trading as|now trading as|doing business as|d b a|dba|yn masnachu fel
            masnachu fel
            """
        ),
        (
            .tradingNameOf,
            """
            a trading name of|is a trading name of|trading name of|a trading style of|is a trading style of
            trading style of|enw masnachu|enw masnachu ar|a division of|is a division of
            """
        ),
        (
            .formerName,
            """
            formerly|formerly known as|formerly called|formerly trading as|previously|previously known as|f k a|fka
            f n a|gynt|a elwid gynt|a elwir gynt|now known as
            """
        ),
        (.alias, "also known as|a k a|aka|known as|adwaenir fel"),
        (.careOf, "c o|care of|d o|attn"),
        (
            .status,
            """
            in administration|in liquidation|in creditors voluntary liquidation|in voluntary liquidation
            in members voluntary liquidation|in compulsory liquidation|in receivership|in administrative receivership
            dissolved|struck off|removed|dormant|liquidated|yn nwylor gweinyddwyr|mewn gweinyddiaeth
            yn cael ei ddiddymu|wedi ei ddiddymu|wedii ddiddymu
            """
        ),
    ]
}
