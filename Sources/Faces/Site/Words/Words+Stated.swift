import Languages
import Storage

extension Words {
    /// A date as a source states it: as a day of ours where it is a whole day (`2026-11-18`), else as it stands (`1971-05`).
    func stated(_ text: String) -> String {
        text.utf8.count == 10 ? Day(text).map(day) ?? text : text
    }

    /// The same, shorter: `18 Nov 2026`.
    func shortStated(_ text: String) -> String {
        text.utf8.count == 10 ? Day(text).map(shortDay) ?? text : text
    }
}
