import PublicGuidance
import Testing

@Suite struct SignTests {
    @Test func everySettingHasEightToTwelveSignsOfItsOwn() {
        var all: [Sign] = Sign.general + Sign.immediateDanger
        for setting in Setting.allCases {
            #expect((8...12).contains(setting.ownSigns.count), "\(setting)")
            #expect(Set(setting.signs).count == setting.signs.count, "\(setting)")
            #expect(setting.signs.prefix(Sign.immediateDanger.count) == Sign.immediateDanger[...])
            #expect(Set(setting.ownSigns.map(\.group)).count >= 3, "\(setting)")
            all += setting.ownSigns
        }
        // Each sign belongs to one place, and none is forgotten.
        #expect(all.count == Sign.allCases.count && Set(all) == Set(Sign.allCases))
    }

    @Test func whatMeansDangerIsOneGroup() {
        #expect(Set(Sign.allCases.filter { $0.group == .danger }) == Set(Sign.immediateDanger))
        #expect(Set(Sign.general.map(\.group)) == Set(SignGroup.allCases).subtracting([.danger]))
    }

    @Test(
        arguments: [
            ([], SignAdvice.noSigns), ([.afraid], .oneSign), ([.afraid, .afraid], .oneSign),
            ([.afraid, .papersKept], .fewSigns), ([.afraid, .papersKept, .debt], .fewSigns),
            ([.afraid, .coached, .spokenFor, .cutOff], .fewSigns),
            ([.afraid, .coached, .spokenFor, .debt], .manySigns), ([.dangerLocked], .danger),
            (Sign.allCases, .danger),
        ] as [([Sign], SignAdvice)])
    func signsChooseCarefulWords(signs: [Sign], advice: SignAdvice) {
        #expect(SignGuidance.advice(for: signs) == advice)
        #expect(SignGuidance.advice(for: signs.reversed()) == advice)
    }
}
