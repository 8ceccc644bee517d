extension OwnershipRegister {
    /// Goes up from a body to the persons who stand behind it, over every relation in force on a day, whatever the interest.
    ///
    /// Breadth first, so that the way to each person is a shortest one. Circles are gone round once; depth and visits are bounded by
    /// the register's limits, and the answer says so where they cut it.
    /// - Parameters:
    ///   - entity: the identifier of the body.
    ///   - day: the day asked about, such as `2026-03-31`.
    public func persons(standingBehind entity: String, on day: String) -> StandingBehind {
        var walk = Walk(register: self, day: day)
        walk.run(from: current(entity))
        return walk.answer
    }

    /// One walk upwards.
    private struct Walk {
        struct Stop {
            var id: String
            /// The place of the stop below in `stops`, and the relation by which it was left; nil for the first.
            var from: (stop: Int, relation: OwnershipRelation)?
            var depth: Int
        }

        let register: OwnershipRegister
        let day: String
        var answer = StandingBehind()
        private var stops: [Stop] = []
        private var seen: Set<String> = []

        init(register: OwnershipRegister, day: String) {
            self.register = register
            self.day = day
        }

        mutating func run(from start: String) {
            stops = [Stop(id: start, from: nil, depth: 0)]
            seen = [start]
            var position = 0
            while position < stops.count {
                visit(position)
                position += 1
            }
        }

        private mutating func visit(_ position: Int) {
            let stop = stops[position]
            if let party = register.party(stop.id), position > 0 {
                guard party.kind == .entity else {
                    answer.persons.append(.init(party: party, relations: way(to: position)))
                    return
                }
                answer.entities.append(party)
            }
            let above = register.relations(toSubject: stop.id).filter { $0.isInForce(on: day) }
            if above.isEmpty { answer.gaps.append(.init(entity: stop.id, cause: .noStatement)) }
            for relation in above { follow(relation, from: position) }
        }

        private mutating func follow(_ relation: OwnershipRelation, from position: Int) {
            let stop = stops[position]
            switch relation.interestedParty {
            case .unspecified(let reason):
                answer.gaps.append(.init(entity: stop.id, cause: .unspecified(reason: reason)))
            case .party(let reference):
                let id = register.current(reference)
                guard register.party(id) != nil else {
                    answer.gaps.append(.init(entity: stop.id, cause: .missingParty(id)))
                    return
                }
                guard seen.insert(id).inserted else {
                    if isOnWay(id, to: position) { answer.hasLoop = true }
                    return
                }
                guard stop.depth < register.limits.depth, stops.count < register.limits.visits else {
                    seen.remove(id)
                    answer.isCutOff = true
                    return
                }
                stops.append(Stop(id: id, from: (position, relation), depth: stop.depth + 1))
            }
        }

        private func isOnWay(_ id: String, to position: Int) -> Bool {
            var current: Int? = position
            while let place = current {
                if stops[place].id == id { return true }
                current = stops[place].from?.stop
            }
            return false
        }

        private func way(to position: Int) -> [OwnershipRelation] {
            var relations: [OwnershipRelation] = []
            var current = position
            while let from = stops[current].from {
                relations.append(from.relation)
                current = from.stop
            }
            return relations.reversed()
        }
    }
}
