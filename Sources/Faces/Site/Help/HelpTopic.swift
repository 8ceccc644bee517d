import Languages

/// What the help says about one kind of page, under an anchor of its own: `/help#imports`.
///
/// Words: `help.topic.<topic>.title`, and paragraphs `help.topic.<topic>.1` and on.
enum HelpTopic: String, CaseIterable, Sendable {
    case today
    case desk
    case code
    case tenders
    case suppliers
    case chains
    case contracts
    case merging
    case hits
    case lists
    case imports
    case referrals
    case trail
    case people
    case organisation
    case jobs
    case signIn
    case account

    var address: Address { Address("/help", fragment: rawValue) }

    func fields(in words: Words) -> Fields {
        let paragraphs = (1...9).compactMap { words.text(of: "\(rawValue).\($0)", in: .helpTopic) }
        return [
            "topic": rawValue, "topicTitle": words(.helpTopicEachTitle, self),
            "paragraphs": paragraphs.map { ["paragraph": $0] as Fields },
        ]
    }
}
