import Access
import Storage

/// Which actions a query finds, and in which order.
struct ActionSearch {
    var query: ActionQuery
    /// Who asks, for `.mine`.
    var person: ID<Person>?
    var today: Day

    func found(in actions: [PlanAction]) -> [PlanAction] {
        let words = query.words.lowercased().split(whereSeparator: \.isWhitespace).prefix(8)
        let found = actions.filter { action in
            let title = action.content.title.lowercased()
            return holds(action) && words.allSatisfy { title.contains($0) }
        }
        let sorted = found.sorted { left, right in
            let (first, second) = (key(of: left), key(of: right))
            return first == second ? left.id.text < right.id.text : first < second
        }
        return query.falls ? sorted.reversed() : sorted
    }

    private func holds(_ action: PlanAction) -> Bool {
        let content = action.content
        if let status = query.status, content.status != status { return false }
        if let light = query.light, action.light.light != light { return false }
        if let heading = query.heading, content.heading != heading { return false }
        if let commitment = query.commitment, content.commitment != commitment { return false }
        return switch query.which {
        case nil, .removed: true
        case .overdue: action.isOverdue
        case .dueSoon: LightRule.isDueSoon(content, on: today)
        case .mine: content.owner != nil && content.owner == person
        case .noOwner: content.owner == nil && content.status.isOpen
        case .unplaced: content.commitment == 0
        }
    }

    /// Text whose order is the order asked for. What is done comes after what is open, unknown days after known ones.
    private func key(of action: PlanAction) -> String {
        let content = action.content
        let due = (content.status.isOpen ? "0" : "1") + (content.due?.description ?? "9999-99-99")
        return switch query.order {
        case .due: due
        case .commitment: (content.commitment < 10 ? "0" : "") + "\(content.commitment) \(content.subPoint) \(due)"
        case .title: content.title.lowercased()
        case .owner: action.ownerName.map { "0" + $0.lowercased() } ?? "1"
        case .status: "\(PlanStatus.allCases.firstIndex(of: content.status) ?? 0)" + due
        }
    }
}
