package fr.etincelle.installation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** As long as nothing is installed, the door leads to the set-up: nobody could sign in. */
@Component
class FrontDoor implements WebMvcConfigurer, HandlerInterceptor {

    private final Installation installation;

    FrontDoor(Installation installation) {
        this.installation = installation;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/connexion");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws IOException {
        if (installation.isDone()) return true;
        response.sendRedirect("/installation");
        return false;
    }
}
