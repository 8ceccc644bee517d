/// What the words of a notice say about who does the work and how it is passed on.
enum TextSignal: String, Sendable, CaseIterable {
    case agencyWorkers
    case labourOnly
    case nightWork
    case seasonalWork
    case insecureWork
    case subcontracting
    case layeredSupply

    /// Whether the signal speaks of the workforce; the others speak of the model of supply.
    var isAboutWorkforce: Bool {
        switch self {
        case .agencyWorkers, .labourOnly, .nightWork, .seasonalWork, .insecureWork: true
        case .subcontracting, .layeredSupply: false
        }
    }

    /// English and Welsh, with the commonest mutations.
    static let phrases = PhraseTable<TextSignal>(
        """
        agencyWorkers:agency staff,agency worker,agency workers,agency labour,agency nurses,agency drivers,temporary \
        staff,temporary worker,temporary workers,temporary labour,contingent labour,staff asiantaeth,gweithwyr \
        asiantaeth,gweithiwr asiantaeth,staff dros dro,gweithwyr dros dro,weithwyr dros dro
        labourOnly:labour only,labour supply,supply of labour,gangmaster,gangmasters,llafur yn unig,cyflenwi llafur
        nightWork:night work,night shift,night shifts,night cleaning,night time working,overnight working,waking night,\
        gwaith nos,shifft nos,shifftiau nos,sifft nos,glanhau nos
        seasonalWork:seasonal worker,seasonal workers,seasonal labour,seasonal staff,gweithwyr tymhorol,staff tymhorol,\
        llafur tymhorol
        insecureWork:zero hours,zero hour,piece rate,piece work,casual labour,casual workers,migrant workers,migrant \
        labour,oriau sero,dim oriau,gweithwyr mudol,llafur achlysurol
        subcontracting:subcontract,subcontracts,subcontractor,subcontractors,subcontracted,subcontracting,sub contract,\
        sub contractor,sub contractors,sub contracted,sub contracting,is gontractwr,is gontractwyr,isgontractwr,\
        isgontractwyr,is gontractio,isgontractio
        layeredSupply:labour provider,labour providers,umbrella company,umbrella companies,neutral vendor,master vendor,\
        franchise,franchises,franchisee,franchisees,darparwr llafur,darparwyr llafur,\
        masnachfraint
        """)

    /// The signals in the texts, each with the words it was found in. A phrase that is denied or forbidden
    /// (*no subcontracting*, *subcontracting is not permitted*) says nothing.
    static func found(in texts: [String]) -> [TextSignal: String] {
        var found: [TextSignal: String] = [:]
        for text in texts {
            let words = FoldedText.words(text)
            for match in phrases.matches(in: words) where found[match.value] == nil && !isDenied(match.range, words) {
                found[match.value] = words[match.range].joined(separator: " ")
            }
        }
        return found
    }

    private static let denials: Set<String> = [
        "no", "not", "never", "without", "neither", "nor", "cannot", "dim", "heb", "nid", "ni",
    ]
    private static let prohibitions: Set<String> = ["not", "prohibited", "forbidden", "cannot", "gwaherddir"]

    private static func isDenied(_ range: Range<Int>, _ words: [String]) -> Bool {
        let before = words[max(0, range.lowerBound - 2)..<range.lowerBound]
        let after = words[range.upperBound..<min(words.count, range.upperBound + 4)]
        return before.contains(where: denials.contains) || after.contains(where: prohibitions.contains)
    }
}
