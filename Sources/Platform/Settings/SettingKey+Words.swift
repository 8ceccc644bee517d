public import Languages

extension SettingKey {
    /// What it is for, in one sentence.
    public func help(in words: Words) -> String { words.code(name, under: .settingHelp) }

    /// What a value looks like.
    public func expectation(in words: Words) -> String {
        switch kind {
        case .text: words(.settingExpectedText)
        case .number(let range): number(within: range, in: words)
        case .flag: words(.settingExpectedFlag)
        case .choice(let choices): words(.settingExpectedChoice(choices: choices.joined(separator: ", ")))
        case .webAddress: words(.settingExpectedWebAddress)
        case .pageAddress: words(.settingExpectedPageAddress)
        case .path: words(.settingExpectedPath)
        }
    }

    /// The limits stand as they are typed: without commas.
    private func number(within range: ClosedRange<Int>, in words: Words) -> String {
        let (least, most) = ("\(range.lowerBound)", "\(range.upperBound)")
        guard let unit else { return words(.settingExpectedNumber(least: least, most: most)) }
        return words(.settingExpectedNumberUnit(least: least, most: most, unit: words(.settingUnit, unit)))
    }
}
