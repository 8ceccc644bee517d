import Languages

/// What is wrong with a form, field by field, in the order of the form. The summary at the top of the page links to each.
struct FieldFaults: Sendable, Hashable {
    private(set) var messages: [(field: String, text: String)] = []

    var isEmpty: Bool { messages.isEmpty }

    /// - Parameter field: the `id` of the field, which is its name.
    mutating func add(_ field: String, _ text: String) { messages.append((field, text)) }

    /// The first thing wrong with a field.
    subscript(_ field: String) -> String? { messages.first { $0.field == field }?.text }

    /// For `{{>parts/fault-summary}}`. Each line leads to its field and names it, unless its sentence does so already.
    /// - Parameter labels: what each field of the page is called, by its name.
    func fields(labels: [String: String], in words: Words) -> Fields {
        [
            "items": messages.map { message in
                let named = labels[message.field].flatMap { label in
                    message.text.lowercased().contains(label.lowercased())
                        ? nil : words(.siteFaultsNamed(label: label, text: message.text))
                }
                return ["field": message.field, "text": named ?? message.text] as Fields
            }
        ]
    }

    static func == (left: FieldFaults, right: FieldFaults) -> Bool {
        left.messages.elementsEqual(right.messages) { $0.field == $1.field && $0.text == $1.text }
    }

    func hash(into hasher: inout Hasher) {
        for message in messages {
            hasher.combine(message.field)
            hasher.combine(message.text)
        }
    }
}
