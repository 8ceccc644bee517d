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
}

/// A known name without a value.
struct NothingToShow: MustacheCustomRenderable {
    var renderText: String { "" }
    var isNull: Bool { true }
}
