/// The second half of U10: a main contractor's own notice names a firm that no procurement at hand names as its sub-contractor.
///
/// Who published it stands there as the buyer. It is compared with what was told where that body supplies; where it supplies
/// nothing at hand, nothing can be said.
struct UndeclaredFirms: IndicatorFamily {
    private struct Link: Hashable {
        var contractor: UInt32
        var firm: UInt32
    }

    private struct Named {
        var process: UInt32
        var link: Link
    }

    private let bodies: BodyTable
    private var suppliers: Set<UInt32> = []
    private var declared: Set<Link> = []
    private var named: [Named] = []

    private let isNeeded: Bool

    init(_ ledger: NoticeLedger) {
        bodies = ledger.bodies
        isNeeded = ledger.hasSubcontracts
    }

    mutating func note(_ notice: Notice, _ collector: FlagCollector) {
        guard isNeeded else { return }
        for award in notice.standingAwards {
            for supplier in notice.suppliers[award.suppliers] where supplier.body != 0 {
                suppliers.insert(supplier.body)
                for firm in notice.subcontractors { declared.insert(Link(contractor: supplier.body, firm: firm)) }
            }
        }
    }

    /// Looks at a notice of a main contractor, which tells about no procurement of its own.
    mutating func note(subcontract notice: Notice) {
        guard notice.buyer.body != 0 else { return }
        let awarded = notice.standingAwards.flatMap { notice.suppliers[$0.suppliers] }.map(\.body)
        for firm in Set(awarded + notice.subcontractors) where firm != 0 && firm != notice.buyer.body {
            named.append(Named(process: notice.process, link: Link(contractor: notice.buyer.body, firm: firm)))
        }
    }

    func finish(_ collector: FlagCollector) {
        var (covered, undeclared): (Set<UInt32>, [UInt32: Int]) = ([], [:])
        for naming in named where suppliers.contains(naming.link.contractor) {
            if covered.insert(naming.process).inserted { collector.cover(.unnamedSubcontractors) }
            if declared.contains(naming.link) { continue }
            undeclared[naming.process, default: 0] += 1
            let contractor = bodies.id(of: naming.link.contractor)
            collector.raise(.unnamedSubcontractors, tenderer: contractor, value: 1)
        }
        for (process, firms) in undeclared {
            collector.raise(.unnamedSubcontractors, .process(process), 1, [.init(.firms, Double(firms))])
        }
    }
}
