/// Sorts 64-bit numbers by their bytes, lowest first: linear in their count.
enum RadixSort {
    static func sorted(_ numbers: [UInt64]) -> [UInt64] {
        var source = numbers
        var target = [UInt64](repeating: 0, count: numbers.count)
        for shift in stride(from: UInt64(0), to: 64, by: 11) {
            var counts = [Int](repeating: 0, count: 2_049)
            for number in source { counts[Int((number >> shift) & 2_047) + 1] += 1 }
            if counts.contains(numbers.count) { continue }
            for index in 1..<counts.count { counts[index] += counts[index - 1] }
            for number in source {
                let digit = Int((number >> shift) & 2_047)
                target[counts[digit]] = number
                counts[digit] += 1
            }
            swap(&source, &target)
        }
        return source
    }
}
