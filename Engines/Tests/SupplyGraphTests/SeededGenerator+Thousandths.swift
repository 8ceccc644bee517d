import SeededNumbers

extension SeededGenerator {
    mutating func thousandths() -> Float { Float(Int.random(in: 0...1_000, using: &self)) / 1_000 }
}
