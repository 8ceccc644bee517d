import Storage

/// Finds the businesses from which what they supply comes back to them: loops are allowed, and shown.
enum LoopRule {
    /// The businesses on any circle of "buys from", also a business that buys from itself. Tarjan's strongly connected components
    /// (1972), without recursion; costs time linear in businesses and links.
    static func inLoops(_ edges: [(from: ID<Business>, to: ID<Business>)]) -> Set<ID<Business>> {
        var numbers: [ID<Business>: Int] = [:]
        var names: [ID<Business>] = []
        func number(_ id: ID<Business>) -> Int {
            if let known = numbers[id] { return known }
            numbers[id] = names.count
            names.append(id)
            return names.count - 1
        }
        let pairs = edges.map { (number($0.from), number($0.to)) }
        var below = [[Int]](repeating: [], count: names.count)
        var answer: Set<ID<Business>> = []
        for (from, to) in pairs {
            below[from].append(to)
            if from == to { answer.insert(names[from]) }
        }
        for component in components(below) where component.count > 1 {
            answer.formUnion(component.map { names[$0] })
        }
        return answer
    }

    private static func components(_ below: [[Int]]) -> [[Int]] {
        var order = [Int?](repeating: nil, count: below.count)
        var low = [Int](repeating: 0, count: below.count)
        var isOpen = [Bool](repeating: false, count: below.count)
        var open: [Int] = []
        var found: [[Int]] = []
        var count = 0
        for start in below.indices where order[start] == nil {
            var path = [(place: start, next: 0)]
            while let (place, next) = path.last {
                if next == 0 {
                    order[place] = count
                    low[place] = count
                    count += 1
                    open.append(place)
                    isOpen[place] = true
                }
                if next < below[place].count {
                    path[path.count - 1].next += 1
                    let child = below[place][next]
                    if order[child] == nil {
                        path.append((child, 0))
                    } else if isOpen[child] {
                        low[place] = min(low[place], order[child] ?? 0)
                    }
                    continue
                }
                path.removeLast()
                if let parent = path.last { low[parent.place] = min(low[parent.place], low[place]) }
                guard low[place] == order[place] else { continue }
                var component: [Int] = []
                while let member = open.popLast() {
                    isOpen[member] = false
                    component.append(member)
                    if member == place { break }
                }
                found.append(component)
            }
        }
        return found
    }
}
