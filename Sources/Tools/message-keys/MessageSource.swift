/// The Swift source that names the messages of a catalogue.
struct MessageSource {
    private let messages: [CatalogueMessage]
    private let families: [MessageFamilyName]

    /// - Parameter messages: in the order of their keys.
    /// - Throws: `CatalogueFault` where two keys have the same name in Swift.
    init(_ messages: [CatalogueMessage]) throws {
        self.messages = messages
        for (name, same) in Dictionary(grouping: messages, by: \.name) where same.count > 1 {
            let keys = same.map(\.key).joined(separator: " and ")
            throw CatalogueFault(problem: "\(keys) are both called \(name)")
        }
        families = MessageFamilyName.all(of: messages.map(\.key))
    }

    func text() -> String {
        """
        // Written by message-keys from the catalogue. Change the catalogue, not this file.

        extension Message {
        \(messages.map(member).joined(separator: "\n\n"))
        }

        extension MessageFamily {
        \(families.map(member).joined(separator: "\n\n"))
        }

        """
    }

    private func member(_ message: CatalogueMessage) -> String {
        let comment = "    /// “\(oneLine(message.english))” · “\(oneLine(message.welsh))”\n"
        guard message.isCounted || !message.values.isEmpty else {
            return comment + "    public static var \(message.name): Message { Message(\"\(message.key)\") }"
        }
        let parameters = message.values.map { "\($0): String" } + (message.isCounted ? ["count: Int"] : [])
        let values = message.values.map { "\"\($0)\": \($0)" }.joined(separator: ", ")
        let arguments = message.values.isEmpty ? "" : ", [\(values)]"
        return comment
            + "    public static func \(message.name)(\(parameters.joined(separator: ", "))) -> Message {\n"
            + "        Message(\"\(message.key)\"\(arguments)\(message.isCounted ? ", count: count" : ""))\n    }"
    }

    private func member(_ family: MessageFamilyName) -> String {
        let suffix = family.suffix.isEmpty ? "" : ", \"\(family.suffix)\""
        return "    /// `\(family.prefix).*\(family.suffix.isEmpty ? "" : ".\(family.suffix)")`\n"
            + "    public static var \(family.name): MessageFamily { MessageFamily(\"\(family.prefix)\"\(suffix)) }"
    }

    private func oneLine(_ text: String) -> String { text.split(separator: "\n").joined(separator: " ") }
}
