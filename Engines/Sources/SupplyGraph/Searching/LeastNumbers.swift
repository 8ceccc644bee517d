/// The least of many numbers, in order. Cheap where the limit is small: most numbers are turned away by one comparison.
struct LeastNumbers {
    private(set) var numbers = [UInt64]()
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    mutating func insert(_ number: UInt64) {
        if numbers.count == limit {
            guard let last = numbers.last, number < last else { return }
            numbers.removeLast()
        }
        var low = 0
        var high = numbers.count
        while low < high {
            let middle = (low + high) / 2
            if numbers[middle] < number { low = middle + 1 } else { high = middle }
        }
        numbers.insert(number, at: low)
    }
}
