import FollowTheMoney
import Testing

@testable import Watchlists

/// Names, dates, countries and cells as lists print them.
@Suite struct PrintedTextTests {
    @Test(arguments: [
        ("Wulin (or Wuling) Works", "Wulin Works", ["Wuling Works"]),
        ("Sichuan (Szechuan) Labour Factory", "Sichuan Labour Factory", ["Szechuan Labour Factory"]),
        ("Mir Trading (Мир Трейдинг)", "Mir Trading", ["Мир Трейдинг"]),
        ("Select (Nantong) Gloves Ltd", "Select (Nantong) Gloves Ltd", []),
        ("Mir Trading Мир Трейдинг", "Mir Trading", ["Мир Трейдинг"]),
        ("Plain Ltd", "Plain Ltd", []), ("", "", []), ("(", "", []), ("()", "", []),
    ])
    func organisations(text: String, main: String, aliases: [String]) {
        let name = PrintedName(text, isPerson: false)
        #expect(name.main == main)
        #expect(name.aliases == aliases)
    }

    @Test func acronymsAreWeak() {
        let name = PrintedName("AURORA STEEL WORKS (ASW) LTD", isPerson: false)
        #expect(name.main == "AURORA STEEL WORKS LTD")
        #expect(name.weakAliases == ["ASW LTD"])
        #expect(PrintedName("Gloves (HK) Limited", isPerson: false).weakAliases.isEmpty)
    }

    @Test func persons() {
        let spelled = PrintedName("Omar (a.k.a. Umar, Omer) TESTER", isPerson: true)
        #expect(spelled.main == "Omar TESTER")
        #expect(spelled.aliases == ["Umar TESTER", "Omer TESTER"])
        let born = PrintedName("Ann EXAMPLE (born SAMPLE)", isPerson: true)
        #expect(born.main == "Ann EXAMPLE")
        #expect(born.aliases == ["Ann SAMPLE"])
        let note = PrintedName("Ann Example (Date of birth: 1.1.1970; place of birth: Testville)", isPerson: true)
        #expect(note.main == "Ann Example")
        #expect(note.notes == ["Date of birth: 1.1.1970; place of birth: Testville"])
    }

    @Test(arguments: [
        ("17.3.2014", ["2014-03-17"]), ("03 Nov 1955", ["1955-11-03"]), ("circa 1964", ["1964"]),
        ("Between 1960 and 1962", ["1960", "1961", "1962"]), ("1960 to 1990", ["1960", "1990"]),
        ("1963 or 1964", ["1963", "1964"]), ("Nov. 1973", ["1973-11"]), ("9 Jan. 1980", ["1980-01-09"]),
        ("(a) 1.2.1970, (b) 2.2.1971", ["1970-02-01", "1971-02-02"]), ("24/06/1402 (Hijri Calendar)", []),
        ("31.2.1970", ["1970"]), ("2012-12-31", ["2012-12-31"]), ("November 3, 1955", ["1955-11-03"]), ("unknown", []),
        ("12-Feb-2026", ["2026-02-12"]),
    ])
    func dates(text: String, dates: [String]) {
        #expect(WrittenDate.all(in: text) == dates)
    }

    @Test(arguments: [
        ("Russian and Ukrainian", ["ru", "ua"]), ("Democratic Republic of the Congo", ["cd"]), ("Congo", ["cg"]),
        ("Korea, North", ["kp"]), ("DPRK.", ["kp"]), ("(a) German, (b) Moroccan", ["de", "ma"]),
        ("Guinea-Bissau", ["gw"]),
        ("Trinidad and Tobago", ["tt"]), ("South Sudan; Sudan", ["ss", "sd"]), ("Myanmar/ Burma", ["mm"]),
        ("Türkiye", ["tr"]), ("Cote d’Ivoire", ["ci"]), ("nowhere", []),
        ("United Kingdom of Great Britain and Northern Ireland", ["gb"]),
    ])
    func countries(text: String, codes: [String]) {
        var entry = EntityBuilder(id: "x", schema: "Person", dataset: "x")
        entry.addCountries("nationality", text, noteLabel: "Nationality")
        #expect(entry.entity.values("nationality") == codes)
        #expect(entry.entity.values("notes") == (codes.isEmpty ? ["Nationality: \(text)"] : []))
    }

    @Test(arguments: [
        ("A; B", ["A", "B"]), ("\"A; B\"; C", ["A; B", "C"]), ("\"say \"\"x\"\"\"; C", ["say \"x\"", "C"]),
        ("\"never closed; C", ["\"never closed", "C"]), (" ; ;", []), ("", []), ("6\" pipe; C", ["6\" pipe", "C"]),
    ])
    func cells(text: String, items: [String]) {
        #expect(ListCell.items(text) == items)
    }

    @Test func firmsInOneCell() {
        #expect(
            FirmsInOneCell.names("Green Tree Farm, River Tea Trading Co., Ltd.") == [
                "Green Tree Farm", "River Tea Trading Co., Ltd.",
            ])
        #expect(FirmsInOneCell.names("Hills Agriculture, Industry, and Trade Co., Ltd.").isEmpty)
        #expect(FirmsInOneCell.names("Green Gloves Products Company, Limited").isEmpty)
    }

    @Test func randomTextNeverCrashes() {
        let pieces = [
            "(", ")", ";", "\"", "a)", "b)", "Ann", "МИР", " ", "a.k.a. ", "born ", "(or ", ",", "1970", "'", ".",
        ]
        var state: UInt64 = 3
        for _ in 0..<3_000 {
            var text = ""
            for _ in 0..<10 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            for name in ListCell.names(text) {
                var entry = EntityBuilder(id: "x", schema: state & 1 == 0 ? "Person" : "Company", dataset: "x")
                entry.addName(printed: name)
                entry.addDates("birthDate", name, noteLabel: "Date of birth")
                entry.addCountries("country", name, noteLabel: "Country")
            }
        }
    }
}
