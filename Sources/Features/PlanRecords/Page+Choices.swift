import CodeOfPractice
import Storage

extension Page {
    /// The same page, each record as one to choose.
    func choices(_ choice: (Item) -> RecordChoice) -> Page<RecordChoice> {
        Page<RecordChoice>(items: items.map(choice), total: total, number: number, size: size)
    }
}
