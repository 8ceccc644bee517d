import Access
import Languages
import ReportChannels

/// What the force says to reporters in its own words, and who answers for it.
struct ReportingTextsPage: PageModel {
    var texts: [ReportingText]
    /// Whether the reader comes from the channels.
    var seesChannels: Bool

    func page(in words: Words) -> Page {
        Page(
            "channels/texts", title: words(.channelsTextsTitle), section: seesChannels ? .channels : nil,
            trail: seesChannels ? [Crumb(words(.channelsTitle), Address("/channels"))] : [],
            fields: [
                "texts": ReportingText.Code.allCases.map { code in
                    let text = texts.first { $0.code == code }
                    return [
                        "textTitle": words(.channelsText, code), "textHint": words(.channelsTextHint, code),
                        "textPath": "/channels/texts/\(code.rawValue)",
                        "lines": text.map { lines(words.said($0.text)) } ?? [],
                        "ownerText": text.map {
                            words(.channelsTextOwner(name: $0.ownerName, day: words.day($0.reviewedOn)))
                        },
                    ] as Fields
                }
            ])
    }

    private func lines(_ text: String) -> [Fields] {
        text.split(separator: "\n").map { ["line": String($0)] as Fields }
    }
}
