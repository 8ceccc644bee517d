internal import ArgumentParser

/// One of the words that stand for the cases of an enumeration, on the command line in any case of letters.
struct Choice<Value>: ExpressibleByArgument
where Value: RawRepresentable & CaseIterable & Sendable, Value.RawValue == String {
    var value: Value

    init(_ value: Value) { self.value = value }

    init?(argument: String) {
        let wanted = argument.lowercased()
        guard let value = Value.allCases.first(where: { $0.rawValue.lowercased() == wanted }) else { return nil }
        self.value = value
    }

    static var allValueStrings: [String] { Value.allCases.map(\.rawValue) }
    var defaultValueDescription: String { value.rawValue }
}

extension Choice: Sendable {}
