import Languages
import Storage
import Testing

@testable import Site

@Suite struct PartsTests {
    let words: Words

    init() throws {
        words = Words(catalogue: try Catalogue(), language: .english)
    }

    private func numbers(_ number: Int, of total: Int) throws -> [String] {
        let page = Storage.Page(items: [Int](), total: total, number: number, size: 50)
        let fields = try #require(Paging(page, at: Address("/suppliers", ["q": "a"])).fields(in: words))
        let numbers = try #require(fields.child(named: "numbers") as? [Fields])
        return numbers.map { $0.child(named: "number") as? String ?? "…" }
    }

    @Test func pagingShowsTheEndsAndTheNeighbours() throws {
        #expect(try numbers(1, of: 101) == ["1", "2", "3"])
        #expect(try numbers(10, of: 1000) == ["1", "…", "9", "10", "11", "…", "20"])
        #expect(try numbers(20, of: 1000) == ["1", "…", "19", "20"])
    }

    @Test func onePageNeedsNoPaging() {
        let page = Storage.Page(items: [1], total: 1, number: 1, size: 50)
        #expect(Paging(page, at: Address("/")).fields(in: words) == nil)
    }

    @Test func linksOfPagesKeepTheFilters() throws {
        let page = Storage.Page(items: [Int](), total: 200, number: 2, size: 50)
        let fields = try #require(
            Paging(page, at: Address("/suppliers", ["q": "a b", "notice": "x", "page": "2"])).fields(in: words))
        #expect(fields.child(named: "previous") as? String == "/suppliers?q=a%20b")
        #expect(fields.child(named: "next") as? String == "/suppliers?q=a%20b&page=3")
        #expect(fields.child(named: "where") as? String == "51 to 100 of 200")
    }

    @Test(arguments: [("", "name"), ("name", "-name"), ("-name", "name")])
    func aHeadSortsAndThenTurnsAround(sort: String, link: String) throws {
        let table = Table(
            caption: "", columns: [Table.Column(label: "Name", sortKey: "name")], rows: [],
            address: Address("/suppliers", ["sort": sort, "page": "3"]))
        let columns = try #require(table.fields(in: words).child(named: "columns") as? [Fields])
        #expect(columns[0].child(named: "sortLink") as? String == "/suppliers?sort=\(link)")
    }

    @Test func aNoticeIsShownOnlyWhereTheFormsOwnSessionMadeIt() throws {
        var visit = Visit(words: words, address: Notice.mark(Address("/"), "signed-out", secret: "a"))
        visit.secret = "a"
        #expect(Notice.text(in: visit) == words(.noticeSignedOut))
        visit.secret = "b"
        #expect(Notice.text(in: visit) == nil)
        let made = Visit(words: words, address: Address("/?notice=signed-out.0"))
        #expect(Notice.text(in: made) == nil)
    }

    @Test func momentsAreToldByTheClocksOfTheKingdom() {
        let winter = Day(year: 2026, month: 1, day: 15)?.start ?? TestSite.now
        let summer = Day(year: 2026, month: 7, day: 15)?.start ?? TestSite.now
        #expect(words.moment(winter.adding(hours: 9, minutes: 5)) == "15 Jan 2026, 09:05")
        #expect(words.moment(summer.adding(hours: 23, minutes: 30)) == "16 Jul 2026, 00:30")
    }
}
