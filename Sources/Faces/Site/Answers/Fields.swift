import Mustache

/// The names that a template may use, with their values: text, a Bool, `Fields` or a list of `Fields`.
///
/// nil is a value too: the name is known and nothing is shown. A name that is not there at all is a mistake of ours, which
/// the page finds (`Pages.answer`). Text must not be empty where a template asks by a section whether there is any: give
/// nil.
struct Fields: ExpressibleByDictionaryLiteral, MustacheParent {
    private(set) var values: [String: Any]

    init(dictionaryLiteral elements: (String, Any?)...) {
        values = Dictionary(minimumCapacity: elements.count)
        for (name, value) in elements { values[name] = value ?? NothingToShow() }
    }

    /// Sets a name; nil as above.
    mutating func set(_ name: String, _ value: Any?) { values[name] = value ?? NothingToShow() }

    /// These fields and those; of a name in both, the new one.
    func adding(_ others: Fields) -> Fields {
        var answer = self
        answer.values.merge(others.values) { _, new in new }
        return answer
    }

    func child(named name: String) -> Any? { values[name] }

    /// What the fields of forms among these are called, by their names, however deep they stand.
    var labels: [String: String] {
        var labels: [String: String] = [:]
        gather(into: &labels)
        return labels
    }

    private func gather(into labels: inout [String: String]) {
        if let name = values["name"] as? String, let label = values["label"] as? String { labels[name] = label }
        for value in values.values {
            switch value {
            case let fields as Fields: fields.gather(into: &labels)
            case let all as [Fields]: for fields in all { fields.gather(into: &labels) }
            default: continue
            }
        }
    }
}

/// A known name without a value.
struct NothingToShow: MustacheCustomRenderable {
    var renderText: String { "" }
    var isNull: Bool { true }
}
