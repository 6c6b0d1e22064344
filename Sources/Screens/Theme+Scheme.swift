import Study
import TextUI

extension ColorScheme {
  /// The look that the learner has chosen, with their own colours in place of the theme's.
  init(_ settings: InterfaceSettings) {
    self =
      switch settings.theme {
      case .terminal: ColorScheme()
      case .dark: .dark
      case .light: .light
      case .contrast: .contrast
      }
    for (voice, text) in settings.colors {
      guard let color = Color(text) else { continue }
      self[keyPath: Self.place(of: voice)] = Style(foreground: color)
    }
  }

  private static func place(of voice: InterfaceSettings.Voice) -> WritableKeyPath<ColorScheme, Style> {
    switch voice {
    case .text: \.text
    case .quiet: \.quiet
    case .accent: \.accent
    case .right: \.right
    case .wrong: \.wrong
    case .late: \.late
    }
  }
}
