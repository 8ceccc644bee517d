/// Memory of a fixed size that a workspace uses again and again, without the checks of exclusive access that an array in a
/// class pays at every step. Bounds are checked in debug builds.
final class FlatBuffer<Element: BitwiseCopyable> {
    let elements: UnsafeMutableBufferPointer<Element>

    init(count: Int, filledWith element: Element) {
        elements = .allocate(capacity: count)
        elements.initialize(repeating: element)
    }

    deinit { elements.deallocate() }
}
