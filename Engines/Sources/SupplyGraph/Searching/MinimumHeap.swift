/// The smallest first: a binary heap of numbers, for searches that look at few organisations.
struct MinimumHeap {
    private var numbers = [UInt64]()

    var isEmpty: Bool { numbers.isEmpty }

    mutating func removeAll() { numbers.removeAll(keepingCapacity: true) }

    mutating func insert(_ number: UInt64) {
        var place = numbers.count
        numbers.append(number)
        while place > 0 {
            let parent = (place - 1) / 2
            if numbers[parent] <= number { break }
            numbers[place] = numbers[parent]
            place = parent
        }
        numbers[place] = number
    }

    /// Takes out the smallest; nil where there is none.
    mutating func take() -> UInt64? {
        guard let smallest = numbers.first, let last = numbers.popLast() else { return nil }
        guard !numbers.isEmpty else { return smallest }
        var place = 0
        while true {
            var child = 2 * place + 1
            guard child < numbers.count else { break }
            if child + 1 < numbers.count, numbers[child + 1] < numbers[child] { child += 1 }
            if last <= numbers[child] { break }
            numbers[place] = numbers[child]
            place = child
        }
        numbers[place] = last
        return smallest
    }
}
