import TestSupport
import Testing

@testable import ProcurementFlags
