#include "core/content/link_address.h"

#include "support/doctest.h"

TEST_CASE("is_link_address: the web, mail and telephones, however the scheme is written") {
    for (const char* address :
         {"https://example.edu", "http://example.edu/", "HTTPS://Example.EDU/a?b=c#d",
          "https://example.edu:8080/x", "http://localhost:8000/", "https://b\u00fccher.example/",
          "mailto:office@example.edu", "MailTo:office@example.edu?subject=a%20b",
          "tel:+1-919-555-0100", "TEL:911", "tel:(919)555-0100;ext=7"}) {
        CAPTURE(address);
        CHECK(core::is_link_address(address));
        CHECK_FALSE(core::is_site_address(address));
    }
}

TEST_CASE("is_link_address: everything else is no link") {
    for (const char* address : {"",
                                "example.edu",
                                "//example.edu/",
                                "https:",
                                "https://",
                                "https:example.edu",
                                "https:/example.edu",
                                "https:\\\\example.edu",
                                "https://exa mple.edu",
                                "https://a",
                                "https://.example",
                                "https://a..example",
                                "https://me@example.edu/",
                                "https://a.example:0x50/",
                                "https://a.example:/",
                                "https://[::1]/",
                                " https://a.example/",
                                "https://a.example/ ",
                                "\thttps://a.example/",
                                "ht\ntps://a.example/",
                                "https://a.example/\"x",
                                "https://a.example/<x",
                                "https://a.example/\x01",
                                "mailto:",
                                "mailto:office",
                                "mailto:@example.edu",
                                "mailto:a@b",
                                "mailto:a b@example.edu",
                                "tel:",
                                "tel:12",
                                "tel:office",
                                "tel:+1 919 5550100",
                                "javascript:alert(1)",
                                "JaVaScRiPt:alert(1)",
                                "java\tscript:alert(1)",
                                "data:text/html,x",
                                "vbscript:x",
                                "file:///etc/passwd",
                                "blob:https://a.example/1",
                                "about:blank",
                                "foo:bar",
                                "../x"}) {
        CAPTURE(address);
        CHECK_FALSE(core::is_link_address(address));
    }
}

TEST_CASE("is_web_address: neither mail nor telephones") {
    CHECK(core::is_web_address("HTTP://example.edu/"));
    CHECK_FALSE(core::is_web_address("mailto:office@example.edu"));
    CHECK_FALSE(core::is_web_address("tel:+19195550100"));
}

TEST_CASE("is_site_address: pages and places of the site") {
    for (const char* address : {"", "demo/", "demo/courses/c-1/", "demo/courses/?q=a:b%20//c",
                                "?q=x", "#main", "#k0000002a", "demo/2024/compare/formats/"}) {
        CAPTURE(address);
        CHECK(core::is_site_address(address));
    }
}

TEST_CASE("is_site_address: nothing that leads out of the site") {
    for (const char* address : {"/",
                                "/demo/",
                                "//evil.example",
                                "\\\\evil.example",
                                "/\\evil.example",
                                "demo//x",
                                ".",
                                "..",
                                "../x",
                                "demo/../x",
                                "demo/./x",
                                "%2e%2e/x",
                                "foo:bar",
                                "javascript:alert(1)",
                                "a/b:c",
                                " demo/",
                                "demo/ ",
                                "de\tmo/",
                                "\x01",
                                "#a b",
                                "?q=\"",
                                "example.edu"}) {
        CAPTURE(address);
        CHECK_FALSE(core::is_site_address(address));
    }
}
