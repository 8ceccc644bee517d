import NameMatching
import Testing

@Suite struct LegalFormTests {
    @Test(
        "forms of one class are one form, in English, Welsh and abroad",
        arguments: [
            ("Orbelin Cyf", "Orbelin Limited"), ("Orbelin CYFYNGEDIG", "orbelin ltd."),
            ("Orbelin c.c.c.", "Orbelin Public Limited Company"),
            ("Orbelin Cwmni Cyfyngedig Cyhoeddus", "Orbelin PLC"),
            ("Orbelin PAC", "Orbelin Limited Liability Partnership"),
            ("Orbelin Partneriaeth Atebolrwydd Cyfyngedig", "Orbelin LLP"),
            ("Orbelin Partneriaeth Cyfyngedig", "Orbelin L.P."), ("Orbelin CBC", "Orbelin C.I.C."),
            ("Orbelin Cwmni Buddiant Cymunedol", "Orbelin Community Interest Company"),
            ("Orbelin Sefydliad Elusennol Corfforedig", "Orbelin CIO"), ("Orbelin Anghyfyngedig", "Orbelin Unlimited"),
            ("Orbelin Cymdeithas Budd Cymunedol", "Orbelin Community Benefit Society"),
            ("OOO Orbelin", "Orbelin LLC"), ("Orbelin G.m.b.H.", "Orbelin GmbH"),
            ("Orbelin Aktiengesellschaft", "Orbelin AG"), ("Orbelin Co., Ltd.", "Orbelin Limited"),
            ("Orbelin", "Orbelin Limited"), ("Orbelin Ltd (Kent)", "Orbelin (Kent) Ltd"),
        ])
    func sameForm(first: String, second: String) {
        #expect(Support.score(first, second) >= 0.95)
        #expect(Support.score(second, first) >= 0.95)
    }

    @Test(
        "forms of different classes keep the score between 0.5 and 0.7",
        arguments: [
            ("Orbelin Ltd", "Orbelin PLC"), ("Orbelin Cyf", "Orbelin CCC"), ("Orbelin PAC", "Orbelin PLC"),
            ("Orbelin CBC", "Orbelin Cyf"), ("Orbelin CIO", "Orbelin CIC"), ("Orbelin Unlimited", "Orbelin Limited"),
            ("Orbelin AG", "Orbelin GmbH"),
        ])
    func otherForm(first: String, second: String) {
        let comparison = Support.compare(first, second)
        #expect(comparison.score < 0.7 && comparison.score >= 0.5)
        #expect(comparison.caps.contains { $0.reason == .form })
        #expect(comparison.evidence.contains { $0.kind == .form && $0.similarity == 0 })
    }

    @Test("a form word in front is a name, and a name is never eaten up")
    func formInFront() {
        #expect(Support.score("PAC Orbelin Ltd", "Orbelin LLP") < 0.7)
        #expect(Support.score("Cyfyngedig Ltd", "Orbelin Ltd") < 0.7)
        #expect(Support.score("Limited", "Limited") == 1)
    }

    @Test("a slip inside the form does no harm", arguments: ["Limitd", "Limiteed", "Tld", "Ltdd", "Limted"])
    func slipInForm(form: String) {
        #expect(Support.score("Orbelin Haulage " + form, "Orbelin Haulage Limited") >= 0.85)
    }
}
