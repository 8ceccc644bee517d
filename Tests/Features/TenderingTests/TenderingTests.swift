import TestSupport
import Testing

@testable import Tendering
