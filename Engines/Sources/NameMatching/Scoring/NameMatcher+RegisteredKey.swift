extension NameMatcher {
    /// A key that two spellings of one registered name share: the name's words in order and the class of its legal form.
    /// nil where no legal form is stated, and so nothing says that the name is registered.
    ///
    /// A register holds no two names that differ only in case, marks, spacing or the spelling of the form (Companies Act
    /// 2006 section 66; S.I. 2015/17 schedule 3), so within one country equal keys mean one company.
    public func registeredKey(of text: String, schema: EntitySchema = .company) -> String? {
        var preparation = NamePreparation(transliterate: transliterate)
        let names = preparation.names(of: Subject(schema: schema, names: [SubjectName(text)]), weights: nil)
        guard let name = names.first, name.form != .none else { return nil }
        let words = name.tokens.filter { $0.role != .form }.map { token in
            String(decoding: name.bytes[Int(token.start)..<Int(token.start) + Int(token.length)], as: UTF8.self)
        }
        return words.isEmpty ? nil : words.joined(separator: " ") + "|\(name.form.rawValue)"
    }
}
