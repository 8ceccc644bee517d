/// Decides what a bracket in a printed name is there for. Rules were made from the lists of the UN, the EU and US Customs.
enum NameBracketRules {
    private static let aliasLabels = [
        "a.k.a.", "aka ", "a.k.a ", "also known as", "also written as", "also written", "also spelled", "alias:",
        "aliases:",
        "alias ", "aliases ", "or ", "other spelling:", "alternative spelling:", "variant:",
    ]
    private static let previousLabels = ["formerly known as", "f.k.a.", "fka ", "formerly ", "previously ", "former "]
    private static let scriptLabels = [
        "original script", "in original script", "in arabic", "in arabic script", "arabic", "russian spelling",
        "russian",
        "in russian", "in cyrillic", "cyrillic", "ukrainian", "belarusian", "chinese", "in chinese", "in farsi",
        "farsi",
        "in korean", "korean",
    ]
    private static let noteMarks = [
        "date of birth", "place of birth", "born on", "born in", "born:", "passport", "identification", "issued",
        "when he", "when she", "listed as", "as previously listed", "designated",
    ]
    private static let legalForms: Set<String> = [
        "jsc", "ojsc", "pjsc", "cjsc", "llc", "ltd", "limited", "ooo", "oao", "pao", "zao", "ao", "gmbh", "inc", "plc",
        "co",
        "company", "corporation", "corp", "sarl", "fze", "fzco", "fzc", "llp", "sa", "ag",
    ]

    static func role(of content: String, before: String, after: String, isPerson: Bool) -> NameBracket.Role {
        if content.isEmpty { return .nothing }
        let lower = content.lowercased()
        if let label = scriptLabels.first(where: { lower.hasPrefix($0 + ":") }) {
            return .names(ListCell.names(inItem: String(content.dropFirst(label.count + 1))))
        }
        let outside = before + after
        if let script = LetterScript(of: content), let around = LetterScript(of: outside), script != around {
            return otherScript(content, lower: lower)
        }
        if lower == "original script" { return .nothing }
        if noteMarks.contains(where: lower.contains) { return .note(content) }
        if let label = previousLabels.first(where: lower.hasPrefix) {
            return .previousNames(list(content.dropFirst(label.count)))
        }
        if let label = aliasLabels.first(where: lower.hasPrefix) {
            return variants(list(content.dropFirst(label.count)), before: before, after: after)
        }
        return isPerson
            ? inPersonName(content, lower: lower, before: before, after: after)
            : inOrganisationName(content, before: before, after: after)
    }

    /// The same name in another script, perhaps with a label or several forms.
    private static func otherScript(_ content: String, lower: String) -> NameBracket.Role {
        let text = content.split(separator: ":").last.map(String.init) ?? content
        return .names(ListCell.names(inItem: lower.contains("listed") || lower.contains("script:") ? text : content))
    }

    private static func inPersonName(
        _ content: String, lower: String, before: String, after: String
    ) -> NameBracket.Role {
        if lower.hasPrefix("born "), !content.contains(where: \.isNumber) {
            return .spellings(list(content.dropFirst(5)))
        }
        if content.filter(\.isNumber).count >= 4 { return .note(content) }
        let names = list(content[...])
        if names.allSatisfy({ $0.contains(" ") }), !before.isEmpty { return .names(names) }
        // `Liliya LUKA (SEMA)` names another surname; `(Mohammed) Khaled` only a name that is not always used.
        let replacesWord = after.isEmpty || names.contains { isSpelling($0, of: before) }
        return before.isEmpty || !replacesWord ? .part : .spellings(names)
    }

    private static func inOrganisationName(_ content: String, before: String, after: String) -> NameBracket.Role {
        if isAcronym(content, of: before) { return .acronym(content) }
        let word = unquoted(content)
        if word != content, !word.contains(" "), !after.isEmpty { return .spellings([word]) }
        if !content.contains(" "), isSpelling(content, of: before) { return .spellings([content]) }
        let words = content.lowercased().split { !$0.isLetter }.map(String.init)
        let isShortForm = LetterScript(of: content) == .other && words.count > 1
        if after.isEmpty, !before.isEmpty,
            isShortForm || (words.count > 1 && words.contains(where: legalForms.contains))
        {
            return .names([content])
        }
        if LetterScript(of: content) == .other, after.isEmpty, !before.isEmpty { return .weakNames([content]) }
        return .part
    }

    /// Names after `a.k.a.`: single words respell the word before, longer ones stand on their own.
    private static func variants(_ names: [String], before: String, after: String) -> NameBracket.Role {
        if before.isEmpty || names.allSatisfy({ $0.contains(" ") }) { return .names(names) }
        if after.isEmpty, !before.contains(" ") || !names.contains(where: { isSpelling($0, of: before) }) {
            return names.allSatisfy { !$0.contains(" ") } ? .weakNames(names) : .names(names)
        }
        return .spellings(names)
    }

    private static func list(_ text: Substring) -> [String] {
        text.split { ",;/".contains($0) }.map { unquoted(ListCell.trim(String($0))) }.filter { !$0.isEmpty }
    }

    private static func unquoted(_ text: String) -> String {
        let marks: Set<Character> = ["\"", "'", "‘", "’", "“", "”", "«", "»"]
        guard let first = text.first, let last = text.last, text.count > 2, marks.contains(first), marks.contains(last)
        else { return text }
        return String(text.dropFirst().dropLast())
    }

    /// Whether a word may respell the last word of a text: the same first letter and about the same length.
    private static func isSpelling(_ word: String, of text: String) -> Bool {
        guard let last = text.split(separator: " ").last, let first = unquoted(word).first?.lowercased() else {
            return false
        }
        return last.first?.lowercased() == first && abs(last.count - word.count) <= 3 && word.first?.isLetter == true
            && word != word.uppercased()
    }

    /// Whether the capitals are the initials, or letters in order, of the words before, from the first word on.
    private static func isAcronym(_ content: String, of text: String) -> Bool {
        let letters = content.filter(\.isLetter)
        guard (2...12).contains(letters.count), !content.contains(","), content.count <= 16,
            letters.count(where: \.isUppercase) * 10 >= letters.count * 7
        else { return false }
        let source = text.lowercased().filter(\.isLetter)
        guard source.first == letters.lowercased().first else { return false }
        var rest = source[...]
        for letter in letters.lowercased() {
            guard let found = rest.firstIndex(of: letter) else { return false }
            rest = rest[rest.index(after: found)...]
        }
        return true
    }
}
