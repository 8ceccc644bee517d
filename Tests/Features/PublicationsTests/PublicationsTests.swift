import TestSupport
import Testing

@testable import Publications
