package app.marketingstatuses.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class FontsTest {
    @BeforeAll
    static void load() {
        Fonts.load();
        Fonts.load();
    }

    @Test
    void both_families_are_known_by_their_names() {
        assertThat(Font.getFamilies()).contains(Fonts.REGULAR, Fonts.SEMI_BOLD);
        assertThat(new Font(Fonts.REGULAR, 13).getFamily()).isEqualTo("Inter");
        assertThat(new Font(Fonts.SEMI_BOLD, 13).getFamily()).isEqualTo("Inter SemiBold");
    }

    @Test
    void letters_of_both_languages_have_a_width_of_their_own() {
        for (String word : new String[] {"Orders", "Заказы", "£€₽→…–«»№"}) {
            assertThat(width(word, Fonts.REGULAR)).isPositive();
            assertThat(width(word, Fonts.SEMI_BOLD)).isGreaterThan(width(word, Fonts.REGULAR));
        }
    }

    private static double width(String word, String family) {
        Text text = new Text(word);
        text.setFont(new Font(family, 13));
        return text.getLayoutBounds().getWidth();
    }

    @Test
    void the_files_are_small_and_their_licence_lies_beside_them() throws IOException {
        for (String file : new String[] {"Inter-Regular.ttf", "Inter-SemiBold.ttf", "OFL.txt"}) {
            try (InputStream in = getClass().getResourceAsStream("/app/marketingstatuses/ui/fonts/" + file)) {
                assertThat(in.readAllBytes().length).isLessThan(150_000);
            }
        }
    }
}
