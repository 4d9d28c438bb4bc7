package app.marketingstatuses.ui.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void eachTextGetsALetterOfItsOwnTheFirstOfAWordWhereThatIsFree() {
        assertThat(marked("Save", "Save and open", "Stop", "Settings"))
                .containsExactly("_Save", "Save _and open", "S_top", "S_ettings");
    }

    @Test
    void oneMakesRoomWhereAnotherCouldHaveNoLetterElse() {
        assertThat(marked("ab", "a")).containsExactly("a_b", "_a");
    }

    @Test
    void whatHadALetterKeepsIt() {
        List<String> texts = List.of("Delete", "Duplicate");
        assertThat(marked(texts, List.of(KeyCode.E, KeyCode.D), 0)).containsExactly("D_elete", "_Duplicate");
    }

    @Test
    void theBarsKeepTheirsWhateverTheScreenWouldLike() {
        List<KeyCode> none = new ArrayList<>(Collections.nCopies(2, null));
        assertThat(marked(List.of("Stop", "s"), none, 1)).containsExactly("_Stop", "s");
        assertThat(marked(List.of("Stop", "s"), none, 0)).containsExactly("S_top", "_s");
    }

    @Test
    void russianWordsGetRussianLettersAndShareNoKeyWithLatinOnes() {
        assertThat(marked("Сохранить", "Сервер SSH", "cron")).containsExactly("_Сохранить", "С_ервер SSH", "c_ron");
        assertThat(marked("объём", "о", "б")).containsExactly("объ_ём", "_о", "_б");
    }

    @Test
    void lettersBehindAnUnderscoreAndWordsWithoutLettersGetNone() {
        assertThat(marked("_shop", "my_shop", "12")).containsExactly("_shop", "_my_shop", "12");
        assertThat(new Letters(List.of("_shop"), Collections.singletonList(null), 0).at(0))
                .isEqualTo(-1);
    }

    private static List<String> marked(String... texts) {
        return marked(List.of(texts), new ArrayList<>(Collections.nCopies(texts.length, null)), 0);
    }

    private static List<String> marked(List<String> texts, List<KeyCode> before, int firm) {
        Letters letters = new Letters(texts, before, firm);
        List<String> marked = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int at = letters.at(i);
            String text = texts.get(i);
            marked.add(at < 0 ? text : text.substring(0, at) + "_" + text.substring(at));
        }
        return marked;
    }
}
