package se.kommun.iop.batch.attendanceimport;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.springframework.beans.factory.config.BeanPostProcessor;
import se.kommun.iop.domain.observation.ReceivedLists;

/** Does something before each call to the register of lists, such as pulling the plug. */
record MeddlerWithLists(Runnable before) implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof ReceivedLists)) {
            return bean;
        }
        return Proxy.newProxyInstance(
                ReceivedLists.class.getClassLoader(),
                new Class<?>[] {ReceivedLists.class},
                (proxy, method, arguments) -> {
                    before.run();
                    try {
                        return method.invoke(bean, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
