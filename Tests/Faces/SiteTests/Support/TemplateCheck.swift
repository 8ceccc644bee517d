import Foundation

@testable import Site

/// Walks a template as Mustache would, but into both branches of every section, and finds names that the fields lack and
/// sections that no sample fills.
struct TemplateCheck {
    let sources: [String: String]
    private(set) var faults: Set<String> = []
    private var sections: Set<String> = []
    private var entered: Set<String> = []

    init(sources: [String: String]) { self.sources = sources }

    /// Sections of pages that were never entered. Parts serve many pages, so theirs do not count.
    var neverFilled: Set<String> { sections.subtracting(entered).filter { !$0.hasPrefix("parts/") } }

    mutating func walk(_ template: String, _ fields: Fields) {
        guard let source = sources[template] else {
            faults.insert("no template \(template)")
            return
        }
        walk(tags(of: source), in: template, [fields])
    }

    private mutating func walk(_ tags: [String], in template: String, _ stack: [Any]) {
        var place = 0
        while place < tags.count {
            let tag = tags[place]
            let name = String(tag.dropFirst()).trimmed
            place += 1
            switch tag.first {
            case "#", "^":
                let end = Self.end(of: name, in: tags, from: place)
                walkSection(tag, name, Array(tags[place..<end]), template, stack)
                place = end + 1
            case ">":
                guard let part = sources[name] else {
                    faults.insert("\(template): no part \(name)")
                    continue
                }
                walk(self.tags(of: part), in: name, stack)
            case "!": break
            case "{": check(String(name.prefix { $0 != "}" }), template, stack)
            default: if !tag.hasPrefix("t.") { check(tag, template, stack) }
            }
        }
    }

    private mutating func walkSection(
        _ tag: String, _ name: String, _ inner: [String], _ template: String, _ stack: [Any]
    ) {
        let key = "\(template): \(name)"
        let value = find(name, stack)
        if value == nil { faults.insert(key) }
        if tag.first == "^" { return walk(inner, in: template, stack) }
        sections.insert(key)
        switch value {
        case let list as [Fields]:
            if !list.isEmpty { entered.insert(key) }
            for item in list { walk(inner, in: template, stack + [item]) }
        case is NothingToShow, nil: break
        case is Bool:
            entered.insert(key)
            walk(inner, in: template, stack)
        case .some(let other):
            entered.insert(key)
            walk(inner, in: template, stack + [other])
        }
    }

    private mutating func check(_ name: String, _ template: String, _ stack: [Any]) {
        guard let value = find(name, stack) else {
            faults.insert("\(template): \(name)")
            return
        }
        if !(value is String), !(value is NothingToShow), !(value is FormTokenText) {
            faults.insert("\(template): \(name) is no text")
        }
    }

    private func find(_ name: String, _ stack: [Any]) -> Any? {
        stack.reversed().lazy.compactMap { ($0 as? Fields)?.child(named: name) }.first
    }

    private func tags(of source: String) -> [String] {
        source.components(separatedBy: "{{").dropFirst().compactMap { $0.components(separatedBy: "}}").first }
    }

    private static func end(of name: String, in tags: [String], from start: Int) -> Int {
        var depth = 1
        for place in start..<tags.count {
            if tags[place] == "#\(name)" || tags[place] == "^\(name)" { depth += 1 }
            if tags[place] == "/\(name)" { depth -= 1 }
            if depth == 0 { return place }
        }
        return tags.count
    }
}
