package app.marketingstatuses.mail;

import java.util.List;

/** Templates that want out, or never want to end. */
final class Attacks {
    private Attacks() {}

    /** Classes, files, other templates, and what would run text as a template. */
    static List<String> reachingOut() {
        return List.of(
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "<#assign ex=\"freemarker.template.utility.ObjectConstructor\"?new()>${ex(\"java.lang.Runtime\")}",
                "${\"freemarker.template.utility.JythonRuntime\"? new()}",
                "${\"freemarker.template.utility.Execute\"?<#-- x -->new()(\"id\")}",
                "${lines?api.class}",
                "${lines?api.getClass().forName(\"java.lang.Runtime\")}",
                "${customer?has_api}",
                "<#include \"/etc/passwd\">",
                "<#include \"html.ftl\">",
                "<#import \"html.ftl\" as x>",
                "<#import \"file:///etc/passwd\" as x>",
                "${.get_optional_template(\"/etc/passwd\").include()}",
                "<@\"<#include 'html.ftl'>\"?interpret/>",
                "${\"1+1\"?eval}",
                "${'{\"a\": 1}'?eval_json}",
                "${\"x\"?evalJson}",
                "<#setting url_escaping_charset=\"UTF-7\">",
                "<#setting number_format=\"0.0\">",
                "<#setting output_encoding=\"UTF-7\">",
                "${.data_model.customer.name}",
                "${.globals?keys?join(\",\")}",
                "${.main_template_name}",
                "${.template_name}",
                "${.version}",
                "${.now}",
                "${.locale_object}",
                "<#visit lines>",
                "<#recurse lines>",
                "<#stop \"halt\">",
                "<#flush>",
                "<#attempt>${nothing}<#recover>${.error}</#attempt>",
                "<#outputformat \"XML\">${customer.name}</#outputformat>",
                "<#noautoesc>${customer.name}</#noautoesc>",
                "${customer.name?absolute_template_name}",
                "${\"a b\"?matches(\"(a*)*b\")?string}",
                "${\"aaaa\"?replace(\"(a+)+$\", \"\", \"r\")}",
                "${\"aaaa\"?replace(\"(a+)+$\", \"\", \"r\" + \"\")}",
                "${\"aaaa\"?split(\"(a+)+$\", \"r\")?size}",
                "${\"aaaa\"?keep_before(\"(a+)+$\", \"r\")}",
                "${\"x\"?left_pad(2000000000)}",
                "${\"x\"?right_pad(2000000000, \"abc\")}",
                "${\"x\"?ensure_starts_with(\"(a+)+$\", \"b\", \"r\")}");
    }

    /** What takes all the time or memory there is. */
    static List<String> endless() {
        return List.of(
                "<#list 1..1000000000 as x></#list>",
                "<#list 1.. as x></#list>",
                "<#assign n=2000000000><#list 1..n as x>y</#list>",
                "${(1..2000000000)?join(\"\")}",
                "${(1..2000000000)?max}",
                "${(1..2000000000)?filter(x -> x > 5)?size}",
                "${(0..*2000000000)?size}",
                "<#list 1..200 as a><#list 1..200 as b><#list 1..200 as c><#list 1..200 as d></#list></#list></#list></#list>",
                "<#list 1..200 as a><#list 1..200 as b><#list 1..200 as c><#list 1..200 as d>x</#list></#list></#list></#list>",
                "${(1..200)?map(a -> (1..200)?map(b -> (1..200)?map(c -> (1..200)?join(\"\"))?join(\"\"))?join(\"\"))?join(\"\")}",
                "<#assign s=\"xxxxxxxxxx\"><#list 1..60 as i><#assign s=s+s></#list>",
                "<#assign s=\"xxxxxxxxxx\">" + "<#assign s=s+s>".repeat(60),
                "<#assign s=\"xxxxxxxxxx\">" + "<#assign s=\"${s}${s}\">".repeat(60),
                "<#assign s=\"xxxxxxxxxx\">" + "<#assign s>${s}${s}</#assign>".repeat(60),
                "<#assign s=\"xxxxxxxxxx\">" + "<#assign s+=s>".repeat(60),
                "<#assign s=\"xxxxxxxxxx\">" + "<#assign a=1 s=s+s b=2>".repeat(60),
                "<#global s=\"xxxxxxxxxx\">" + "<#global s=s+s>".repeat(60),
                "<#macro f s><@f s+s/></#macro><@f \"xxxxxxxxxx\"/>",
                "<#function f s><#return f(s+s)></#function>${f(\"xxxxxxxxxx\")}",
                "<#function f s><#return s+s></#function>${" + "f(".repeat(60) + "\"xxxxxxxxxx\"" + ")".repeat(60)
                        + "}",
                "<#macro f><@f/></#macro><@f/>",
                "<#macro f><@f/><@f/></#macro><@f/>",
                "<#macro f n><#if (n > 0)><@f n-1/><@f n-1/></#if></#macro><@f 60/>",
                "<#function f n><#if (n > 0)><#return f(n-1) + f(n-1)></#if><#return 1></#function>${f(60)}",
                "<#macro f><#nested></#macro>" + "<@f>".repeat(3000) + "x" + "</@f>".repeat(3000),
                "<#assign l=lines>" + "<#assign l=l+l>".repeat(60) + "${l?size}",
                "<#assign l=[1]><#list 1..60 as i><#assign l=l+l></#list>${l?join(\"\")}",
                "<#assign h={\"a\": 1}><#list 1..200 as i><#list 1..200 as j><#assign h=h+{\"k${i}-${j}\": 1}></#list></#list>",
                "${\"1e999999999\"?number + 1}",
                "${\"1e-999999999\"?number * 3}",
                "<#assign n=\"12345678901234567890\"?number><#list 1..60 as i><#assign n=n*n></#list>",
                "${" + "9".repeat(5000) + "}",
                "${" + "(".repeat(20000) + "1" + ")".repeat(20000) + "}",
                "${" + "!".repeat(20000) + "true}",
                "${" + "[".repeat(20000) + "]".repeat(20000) + "}",
                "${1" + "+1".repeat(30000) + "}",
                "<#if true>".repeat(5000) + "</#if>".repeat(5000),
                "<#list 1..200 as a><#list 1..200 as b>" + "long text ".repeat(2000) + "</#list></#list>",
                "<#assign x><#list 1..200 as a><#list 1..200 as b>" + "long text ".repeat(2000)
                        + "</#list></#list></#assign>",
                "<#macro deep n><#assign x><@deep n+1/></#assign></#macro><@deep 1/>",
                "<#assign s=\"x\">${s?replace(\"x\", s?replace(\"x\", \"yyyy\"))}",
                "<#assign s=\"xxxxxxxxxx\">" + "<#assign s=s?replace(\"x\", \"xxxxxxxxxx\")>".repeat(9));
    }
}
